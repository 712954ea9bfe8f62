package org.beffroi.bench.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real program, with a home of its own.
 *
 * @param launcher that runs a verb
 * @param place folder of the trial
 */
record Program(Path launcher, Path place) {

    private static final long MINUTES_FOR_A_VERB = 10;

    /** How a verb ended and what it printed. */
    record Ended(int code, String out) {}

    /** Runs a verb to its end. */
    Ended run(String... arguments) throws IOException {
        Path out = place.resolve("out.txt");
        Process process = start(out, arguments);
        try {
            if (!process.waitFor(MINUTES_FOR_A_VERB, TimeUnit.MINUTES)) {
                kill(process);
                throw new IOException("no end: " + String.join(" ", arguments));
            }
        } catch (InterruptedException e) {
            kill(process);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new Ended(process.exitValue(), Files.readString(out));
    }

    /** Starts a verb and kills it after a while. @return whether it was still running */
    boolean killed(long afterMillis, String... arguments) throws IOException {
        Process process = start(place.resolve("killed.txt"), arguments);
        try {
            boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
            kill(process);
            process.waitFor();
            return !ended;
        } catch (InterruptedException e) {
            kill(process);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process start(Path out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectOutput(out.toFile())
                .redirectError(place.resolve("errors.txt").toFile());
        builder.environment().put("XDG_STATE_HOME", place.resolve("state").toString());
        builder.environment().put("XDG_CONFIG_HOME", place.resolve("config").toString());
        return builder.start();
    }

    /** It and what it started: the launcher may be a script. */
    private static void kill(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
    }

    /** How many mentions a dossier has. */
    int count(Path dossier) throws IOException {
        Ended ended = run("count", "*", "--dossier", dossier.toString());
        String digits = ended.out().replaceAll("\\D", "");
        return ended.code() != 0 || digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    /** Rows to import, as CSV. */
    Path rows(int count) {
        StringBuilder rows = new StringBuilder("id,date,text,author\n");
        for (int i = 0; i < count; i++) {
            rows.append(i)
                    .append(",2026-03-")
                    .append(String.format("%02d", 1 + i % 28))
                    .append("T10:00:00Z,La fontaine de la place numéro ")
                    .append(i)
                    .append(" est encore à sec,auteur")
                    .append(i % 50)
                    .append('\n');
        }
        try {
            return Files.write(place.resolve("rows.csv"), rows.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
