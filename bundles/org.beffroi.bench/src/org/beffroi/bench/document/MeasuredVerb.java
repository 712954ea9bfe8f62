package org.beffroi.bench.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A verb of the real program, as somebody types it, with its seconds from the return key to its end and the most memory that one of
 * its processes had.
 *
 * @param launcher that runs a verb
 * @param place folder in which it runs, with a home of its own
 * @param heap most megabytes for what Java keeps
 */
record MeasuredVerb(Path launcher, Path place, int heap) {

    private static final long MINUTES = 10;
    private static final int LOOK_EACH_MILLIS = 25;
    private static final long KILOBYTE = 1024;
    private static final String PEAK = "VmHWM:";

    /**
     * How it went.
     *
     * @param resident most bytes in memory; empty where the system does not say
     * @param said what it printed, errors among it
     */
    record Run(int code, Duration time, OptionalLong resident, String said) {}

    Run run(List<String> arguments) throws IOException {
        Path said = Files.createTempFile(place, "said", ".txt");
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("XDG_STATE_HOME", place.resolve("state").toString());
        builder.environment().put("XDG_CONFIG_HOME", place.resolve("config").toString());
        builder.environment().put("BEFFROI_JAVA_OPTIONS", "-Xmx" + heap + "m");
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            OptionalLong most = mostUntilEnd(process);
            Duration time = Duration.ofNanos(System.nanoTime() - begun);
            return new Run(process.exitValue(), time, most, Files.readString(said));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            // The launcher may be a script.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.deleteIfExists(said);
        }
    }

    private static OptionalLong mostUntilEnd(Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        OptionalLong most = OptionalLong.empty();
        while (!process.waitFor(LOOK_EACH_MILLIS, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > end) {
                throw new IOException("no end after " + MINUTES + " minutes");
            }
            OptionalLong now = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .flatMapToLong(one -> resident(one.pid()).stream())
                    .max();
            most = now.isPresent() && now.getAsLong() > most.orElse(0) ? now : most;
        }
        return most;
    }

    /** The most that a process had so far, as Linux counts it (proc(5), {@code VmHWM}). */
    private static OptionalLong resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}
