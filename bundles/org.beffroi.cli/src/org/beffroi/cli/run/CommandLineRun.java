package org.beffroi.cli.run;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.beffroi.cli.place.ReaderGone;
import org.beffroi.cli.place.ResultStream;
import org.beffroi.cli.place.TerminalWorkplace;
import org.beffroi.cli.syntax.Request;
import org.beffroi.cli.syntax.Syntax;
import org.beffroi.cli.syntax.Unreadable;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.command.Command;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Misconduct;
import org.beffroi.core.message.FullDisk;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * One run of the program: reads what was typed, does it, and says how it ended.
 *
 * <p>Exit codes: 0 done, 1 done with rejects, 2 wrong use, 3 failed, 4 the disk is full, 130 stopped by the user (as
 * shells count a Ctrl-C).
 */
public final class CommandLineRun {

    /** Exit code of a run that the user stopped: 128 and the number of the signal. */
    public static final int STOPPED = 130;

    /** Exit code of a run that a full disk stopped. */
    public static final int FULL_DISK = 4;

    private final List<Verb> verbs;
    private final Surroundings around;
    private final Guests guests;

    /** A run with these verbs, without plug-ins; {@code completion} is added to them. */
    public CommandLineRun(List<Verb> verbs, Surroundings around) {
        this(verbs, around, new Guests());
    }

    /** A run with these verbs; {@code completion} is added to them. What is told of guests is printed as it is told. */
    public CommandLineRun(List<Verb> verbs, Surroundings around, Guests guests) {
        this.guests = guests;
        this.verbs = new ArrayList<>(verbs);
        this.verbs.add(new Verb(CompletionCommand.ID, () -> new CompletionCommand(this::completionScript)));
        this.around = around;
    }

    /** Runs, and gives the exit code; never throws. */
    public int run(List<String> arguments) {
        Locale locale = around.language();
        String doing = "";
        try {
            locale = Syntax.language(arguments).orElse(locale);
            Unreadable.refuse(arguments, Unreadable.ofProcess());
            tellOfGuests(locale);
            Syntax syntax = new Syntax(verbs, locale, guests);
            Request request = syntax.read(arguments);
            doing = request instanceof Request.Run run ? run.verb().id() : doing;
            return answer(syntax, request, locale);
        } catch (ReaderGone gone) {
            return Command.Outcome.DONE.ordinal();
        } catch (Cancelled stopped) {
            say("run.stopped", locale);
            return STOPPED;
        } catch (Refusal refusal) {
            return refused(refusal, doing, locale);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError problem) {
            return unexpected(problem, doing, locale);
        }
    }

    private void tellOfGuests(Locale locale) {
        guests.told().forEach(told -> tell(told.in(locale)));
        guests.listen(told -> tell(told.in(locale)));
    }

    private int answer(Syntax syntax, Request request, Locale locale) {
        return switch (request) {
            case Request.Version ignored ->
                print(out -> out.println(around.edition().get()));
            case Request.Help help ->
                print(out -> syntax.help(
                        help.words(),
                        out,
                        around.terminal().columns(),
                        around.terminal().styled()));
            case Request.Run run -> run(run, locale);
        };
    }

    private int print(java.util.function.Consumer<PrintWriter> text) {
        PrintWriter out =
                new PrintWriter(new OutputStreamWriter(new ResultStream(around.out()), StandardCharsets.UTF_8));
        text.accept(out);
        out.flush();
        return Command.Outcome.DONE.ordinal();
    }

    private int run(Request.Run run, Locale locale) {
        Optional<Path> dossier = run.dossier().map(Path::of);
        TerminalWorkplace.Streams streams =
                new TerminalWorkplace.Streams(around.out(), around.errors(), around.terminal());
        TerminalWorkplace.Ground ground = new TerminalWorkplace.Ground(around.folder(), dossier, around.dossiers());
        try (TerminalWorkplace workplace =
                new TerminalWorkplace(locale, streams, ground, around.person(), around.clock(), around.cancel())) {
            Command<?> command = run.verb().command().get();
            return Guest.of(command.getClass()).isEmpty()
                    ? runIn(command, run.parameters(), workplace).ordinal()
                    : runGuest(command, run, workplace);
        }
    }

    /** A verb of a guest takes the time it takes, since somebody waits for it who can stop it; its failures are its own. */
    private int runGuest(Command<?> command, Request.Run run, TerminalWorkplace workplace) {
        try {
            Command.Outcome outcome = runIn(command, run.parameters(), workplace);
            if (outcome == null) {
                throw Misconduct.of("guest.why.nothing");
            }
            return outcome.ordinal();
        } catch (Refusal | Cancelled | ReaderGone e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            guests.setAside(command, run.verb().id(), Guests.why(e));
            around.log().add(run.verb().id(), e, around.clock().instant());
            return Command.Outcome.FAILED.ordinal();
        }
    }

    private static <P extends Record> Command.Outcome runIn(
            Command<P> command, Record parameters, TerminalWorkplace workplace) {
        return command.run(command.parameters().cast(parameters), workplace);
    }

    private int refused(Refusal refusal, String doing, Locale locale) {
        if (!guests.told().contains(refusal.sentence())) {
            tell(said(refusal, locale));
        }
        switch (refusal.kind()) {
            case WRONG_USE -> say("run.help", locale, (Syntax.PROGRAM + " " + doing).strip());
            case FULL_DISK -> {}
            default -> {
                if (refusal.getCause() != null) {
                    // The sentence says it all; where the log lies is said of what nobody foresaw.
                    around.log().add(doing, refusal, around.clock().instant());
                }
            }
        }
        return code(refusal.kind());
    }

    /** The exit code of a verb that was refused. */
    private static int code(Refusal.Kind kind) {
        return switch (kind) {
            case WRONG_USE -> Command.Outcome.WRONG_USE.ordinal();
            case FULL_DISK -> FULL_DISK;
            default -> Command.Outcome.FAILED.ordinal();
        };
    }

    /** A refusal whose words are missing is still a refusal. */
    private static String said(Refusal refusal, Locale locale) {
        try {
            return refusal.sentence().in(locale);
        } catch (MissingResourceException e) {
            return refusal.sentence().key() + " " + refusal.sentence().arguments();
        }
    }

    private int unexpected(Throwable problem, String doing, Locale locale) {
        if (around.cancel().asked()) {
            say("run.stopped", locale);
            return STOPPED;
        }
        Optional<FullDisk> full = FullDisk.in(problem);
        if (full.isPresent()) {
            tell(full.get().sentence().in(locale));
            return FULL_DISK;
        }
        guests.blamed(problem)
                .ifPresentOrElse(
                        sentence -> tell(sentence.in(locale)),
                        () -> say("run.unexpected", locale, doing.isEmpty() ? Syntax.PROGRAM : doing));
        log(problem, doing, locale);
        return Command.Outcome.FAILED.ordinal();
    }

    private void log(Throwable problem, String doing, Locale locale) {
        around.log().add(doing, problem, around.clock().instant()).ifPresent(file -> say("run.logged", locale, file));
    }

    private String completionScript() {
        return new Syntax(verbs, Locale.ENGLISH).completionScript();
    }

    private void say(String key, Locale locale, Object... arguments) {
        tell(Sentence.of(CommandLineRun.class, key, arguments).in(locale));
    }

    private void tell(String line) {
        around.errors().println(line);
        around.errors().flush();
    }
}
