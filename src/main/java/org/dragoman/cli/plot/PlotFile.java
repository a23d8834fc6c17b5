package org.dragoman.cli.plot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;

/** A file that a chart is drawn into: vectors (.svg) or pixels (.png), by its name. */
public record PlotFile(Path path) {

  /** Whether the name says a kind of picture that can be drawn. */
  public boolean canBeDrawn() {
    return isSvg() || name().endsWith(".png");
  }

  /**
   * @param chart made here, since fonts must not look for a screen
   * @throws IOException where the file cannot be written
   */
  public void draw(Supplier<? extends Chart<?, ?>> chart) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Chart<?, ?> drawn = chart.get();
    try (OutputStream out = Files.newOutputStream(path)) {
      if (isSvg()) {
        VectorGraphicsEncoder.saveVectorGraphic(drawn, out, VectorGraphicsFormat.SVG);
      } else {
        BitmapEncoder.saveBitmap(drawn, out, BitmapEncoder.BitmapFormat.PNG);
      }
    }
  }

  private boolean isSvg() {
    return name().endsWith(".svg");
  }

  private String name() {
    return path.toString().toLowerCase(Locale.ROOT);
  }
}
