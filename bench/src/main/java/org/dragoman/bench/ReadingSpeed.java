package org.dragoman.bench;

import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dragoman.claim.Report;
import org.dragoman.intake.Intake;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.reading.ReportReader;
import org.dragoman.reading.syntax.SyntaxModels;
import org.dragoman.reading.syntax.SyntaxParser;

/**
 * Sentences per second of CPU time, warm and on one thread, of the stages of reading and of
 * CoreNLP's shift-reduce parser in the same run; then the whole reading on several threads.
 */
public final class ReadingSpeed {

  private static final String SHIFT_REDUCE =
      "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 7;

  private final List<Passage> passages;
  private final int sentences;
  private final SyntaxParser parser;
  private final ReportReader reader;

  private ReadingSpeed(List<Report> reports) {
    Lexicon lexicon = Lexicon.load(LexiconFiles.bundled());
    parser = new SyntaxParser(SyntaxModels.load().join(), lexicon.acts().getClass("speech"));
    reader = ReportReader.load(() -> lexicon);
    passages = reports.stream().map(report -> Passage.of(report, parser)).toList();
    sentences = passages.stream().mapToInt(passage -> passage.sentences().size()).sum();
  }

  /**
   * @param arguments folders or files with reports
   */
  public static void main(String[] arguments) {
    List<Report> reports =
        Intake.read(List.of(arguments), LocalDate.of(2024, 6, 30), InputStream.nullInputStream())
            .reports();
    if (reports.isEmpty()) {
      System.err.println("no reports in " + List.of(arguments) + "; name folders or files");
      System.exit(2);
    }
    ReadingSpeed speed = new ReadingSpeed(reports);
    speed.onOneThread();
    speed.onSeveralThreads();
  }

  private void onOneThread() {
    ShiftReduceParser shiftReduce = ShiftReduceParser.loadModel(SHIFT_REDUCE);
    Stage reference =
        new Stage(
            "shift-reduce parser",
            () ->
                passages.forEach(
                    passage ->
                        passage.tagged().forEach(words -> shiftReduce.apply(words.words()))));
    Stage split = new Stage("tokenise", () -> passages.forEach(Passage::split));
    Stage tag = new Stage("tag, lemmatise", () -> passages.forEach(p -> p.tag(parser)));
    Stage parse = new Stage("parse", () -> passages.forEach(p -> p.parse(parser)));
    Stage read = new Stage("whole reading", this::readAll);
    List<Stage> stages = List.of(reference, split, tag, parse, read);
    IntStream.range(0, WARM_UP).forEach(round -> stages.forEach(Stage::warmUp));
    IntStream.range(0, ROUNDS).forEach(round -> stages.forEach(Stage::measure));

    print("%d sentences, median of %d rounds, one thread", sentences, ROUNDS);
    stages.forEach(
        stage ->
            print(
                "%-20s %8.0f sentences/CPU-s %7.3f ms/sentence",
                stage.name(), sentences / stage.seconds(), milliseconds(stage.seconds())));
    double own = read.seconds() - split.seconds() - tag.seconds() - parse.seconds();
    print("%-20s %32.3f ms/sentence", "our own part", milliseconds(own));
    print("whole reading : shift-reduce parser = %.1f", reference.seconds() / read.seconds());
  }

  private void onSeveralThreads() {
    readAllOften();
    for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads *= 2) {
      List<Thread> running =
          IntStream.range(0, threads).mapToObj(i -> new Thread(this::readAllOften)).toList();
      long start = System.nanoTime();
      running.forEach(Thread::start);
      running.forEach(ReadingSpeed::join);
      double seconds = (System.nanoTime() - start) / 1e9;
      print(
          "%d threads: %.0f sentences/s of wall time",
          threads, threads * ROUNDS * sentences / seconds);
    }
  }

  private void readAllOften() {
    IntStream.range(0, ROUNDS).forEach(round -> readAll());
  }

  private void readAll() {
    passages.forEach(passage -> reader.read(passage.report()));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while measuring", e);
    }
  }

  private double milliseconds(double seconds) {
    return 1000 * seconds / sentences;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
