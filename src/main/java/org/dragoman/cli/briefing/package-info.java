/** A briefing as text, Markdown, HTML or JSON. */
@NullMarked
package org.dragoman.cli.briefing;

import org.jspecify.annotations.NullMarked;
