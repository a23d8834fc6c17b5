package org.dragoman.foresight.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process has used so far.
 *
 * @param cpuSeconds time of all processors
 * @param peakMegabytes most memory held at once, libraries included; where the system does not
 *     tell, the heap alone
 */
public record Effort(double cpuSeconds, long peakMegabytes) {

  private static final Path STATUS = Path.of("/proc/self/status");

  public static Effort soFar() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Effort(system.getProcessCpuTime() / 1e9, peakKilobytes() / 1024);
  }

  private static long peakKilobytes() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseGet(Effort::heapKilobytes);
    } catch (IOException e) {
      return heapKilobytes();
    }
  }

  private static long heapKilobytes() {
    return Runtime.getRuntime().totalMemory() / 1024;
  }
}
