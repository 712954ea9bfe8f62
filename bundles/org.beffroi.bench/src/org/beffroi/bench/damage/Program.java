package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The real program, with a home of its own.
 *
 * @param launcher that runs a verb
 * @param place folder of the trial, in which it runs
 */
record Program(Path launcher, Path place) {

    private static final long MINUTES_FOR_A_VERB = 10;

    /**
     * How a verb ended and what it printed.
     *
     * @param code exit code, -1 where it was killed
     */
    record Ended(int code, String out, String errors) {

        static final int KILLED = -1;

        boolean isKilled() {
            return code == KILLED;
        }

        /** For people who look into it. */
        String told() {
            return "exit code " + code + ", " + (errors.isBlank() ? out : errors).strip();
        }
    }

    /** A verb that runs. */
    record Running(Process process, Path out, Path errors) {

        private Ended ended(int code) throws IOException {
            Ended ended = new Ended(code, Files.readString(out), Files.readString(errors));
            Files.delete(out);
            Files.delete(errors);
            return ended;
        }

        /** Waits for its end. */
        Ended end() throws IOException {
            return end(TimeUnit.MINUTES.toMillis(MINUTES_FOR_A_VERB))
                    .orElseThrow(() -> new IOException("no end after " + MINUTES_FOR_A_VERB + " minutes"));
        }

        /** Kills it after a while, unless it has ended by then. */
        Ended killedAfter(long millis) throws IOException {
            Optional<Ended> ended = end(millis);
            return ended.isPresent() ? ended.get() : ended(Ended.KILLED);
        }

        private Optional<Ended> end(long millis) throws IOException {
            try {
                boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
                kill(process);
                return ended ? Optional.of(ended(process.exitValue())) : Optional.empty();
            } catch (InterruptedException e) {
                kill(process);
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
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
    }

    /** Runs a verb to its end. */
    Ended run(List<String> arguments) throws IOException {
        return start("camille", arguments).end();
    }

    /** Starts a verb, for a person. */
    Running start(String person, List<String> arguments) throws IOException {
        Path out = Files.createTempFile(place, "said", ".out");
        Path errors = Files.createTempFile(place, "said", ".err");
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("XDG_STATE_HOME", place.resolve("state").toString());
        builder.environment().put("XDG_CONFIG_HOME", place.resolve("config").toString());
        builder.environment().put("BEFFROI_PERSON", person);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Running(builder.start(), out, errors);
    }
}
