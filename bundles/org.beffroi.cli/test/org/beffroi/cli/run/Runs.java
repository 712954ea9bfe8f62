package org.beffroi.cli.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.beffroi.cli.place.ErrorLog;
import org.beffroi.cli.place.Terminal;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.guest.Guests;

/** Runs of the program within a test, and what came of them. */
public final class Runs {

    /** What a run left. */
    public record Result(int code, String out, String errors) {}

    public static final Instant NOW = Instant.parse("2024-03-04T07:12:00Z");

    private final List<Verb> verbs;
    private final Path folder;
    private final Dossiers dossiers;
    private Terminal terminal = Terminal.none();
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private Cancel cancel = Cancel.never();
    private Guests guests = new Guests();

    public Runs(List<Verb> verbs, Path folder, Dossiers dossiers) {
        this.verbs = verbs;
        this.folder = folder;
        this.dossiers = dossiers;
    }

    /** The verbs that these commands are. */
    public static List<Verb> verbs(List<Command<?>> commands) {
        return commands.stream()
                .map(command -> new Verb(
                        command.getClass().getAnnotation(Command.Info.class).id(), () -> command))
                .toList();
    }

    /** A text with usual spaces in the place of those that do not break. */
    public static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    public Runs on(Terminal shown) {
        this.terminal = shown;
        return this;
    }

    /** By that time in the place of {@link #NOW}. */
    public Runs at(Clock now) {
        this.clock = now;
        return this;
    }

    Runs withGuests(Guests others) {
        guests = others;
        return this;
    }

    Runs stopped() {
        cancel = new Cancel();
        cancel.ask();
        return this;
    }

    public Path log() {
        return folder.resolve("state/errors.log");
    }

    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, () -> out.toString(StandardCharsets.UTF_8), arguments);
    }

    /** A run whose reader goes away after some bytes, with the words of the system. */
    Result runUntil(int bytes, String problem, String... arguments) {
        OutputStream narrow = new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int one) throws IOException {
                if (--left < 0) {
                    throw new IOException(problem);
                }
            }
        };
        return run(narrow, () -> "", arguments);
    }

    private Result run(OutputStream out, java.util.function.Supplier<String> printed, String... arguments) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                out,
                Surroundings.utf8(errors),
                terminal,
                Locale.FRENCH,
                folder,
                "camille",
                () -> dossiers,
                () -> "Beffroi 0.2.0",
                new ErrorLog(log()),
                clock,
                cancel);
        int code = new CommandLineRun(verbs, around, guests).run(List.of(arguments));
        return new Result(code, printed.get(), errors.toString(StandardCharsets.UTF_8));
    }
}
