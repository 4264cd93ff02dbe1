package org.coproduction.bench.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What Linux tells about a process under {@code /proc}. Elsewhere, and of a process that has ended, all is 0. */
final class ProcFiles {
    /** USER_HZ, which is 100 on every Linux that a JDK runs on. */
    private static final double TICKS_PER_SECOND = 100;

    /** utime, stime, cutime, cstime: fields 14 to 17 of the line, counted here from behind the name. */
    private static final int FIRST_TIME = 11;

    private static final int OWN = 2;
    private static final int WITH_CHILDREN = 4;

    private static final Path ALL = Path.of("/proc");

    private ProcFiles() {}

    static Usage of(long process) {
        return new Usage(
                cpuSeconds(process, OWN),
                megabytes(process, "status", "RssAnon:") + megabytes(process, "status", "RssShmem:"),
                megabytes(process, "status", "RssFile:"));
    }

    /**
     * With the time of children that have ended, since database sessions come and go; of pages shared by several
     * processes, this one's part. To look costs milliseconds.
     */
    static Usage withPastChildren(long process) {
        return new Usage(
                cpuSeconds(process, WITH_CHILDREN),
                megabytes(process, "smaps_rollup", "Pss_Anon:") + megabytes(process, "smaps_rollup", "Pss_Shmem:"),
                megabytes(process, "smaps_rollup", "Pss_File:"));
    }

    private static double cpuSeconds(long process, int times) {
        return text(process, "stat")
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                .map(fields -> Arrays.stream(fields, FIRST_TIME, FIRST_TIME + times)
                        .mapToLong(Long::parseLong)
                        .sum())
                .map(ticks -> ticks / TICKS_PER_SECOND)
                .orElse(0.0);
    }

    private static double megabytes(long process, String file, String label) {
        return text(process, file)
                .flatMap(text -> text.lines()
                        .filter(line -> line.startsWith(label))
                        .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                        .findFirst())
                .orElse(0.0);
    }

    private static Optional<String> text(long process, String name) {
        try {
            return Optional.of(
                    Files.readString(ALL.resolve(Long.toString(process)).resolve(name)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
