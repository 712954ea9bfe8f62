package org.beffroi.cli.privacy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.Place;
import org.beffroi.dossier.privacy.Whom;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Finds a person or an address in the whole of a dossier, and erases it once that is confirmed. */
@Component
@Command.Info(id = "privacy erase")
public final class PrivacyEraseCommand implements Command<PrivacyEraseCommand.Parameters> {

    private static final int IDS_TOLD = 5;
    private static final int NAMESAKES_TOLD = 20;

    private final Clock clock;

    @Activate
    public PrivacyEraseCommand() {
        this(Clock.systemUTC());
    }

    PrivacyEraseCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whom, and whether really.
     *
     * @param author account, name shown or signature
     * @param network where she bears it
     * @param url an address instead
     * @param texts whether her name in others' texts is replaced too
     * @param ground the legal ground, in a sentence without her data
     * @param yes whether it is done
     * @param dryRun whether it is only told what would be done, also with {@code yes}
     */
    public record Parameters(
            Optional<String> author,
            Optional<String> network,
            Optional<String> url,
            boolean texts,
            Optional<String> ground,
            boolean yes,
            boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Whom whom = PrivacyWhom.of(parameters.author(), parameters.network(), parameters.url());
        boolean really = parameters.yes() && !parameters.dryRun();
        Dossier dossier = workplace.dossier(really ? Access.WRITE : Access.READ);
        Erasure erasure = new Erasure(dossier, whom, clock);
        Findings found = erasure.find(workplace.progress(say("privacy.searching")));
        show(found, parameters.texts(), workplace);
        for (Proof unfinished : dossier.erasures().unfinished()) {
            print(workplace, say("privacy.unfinished", unfinished.id()));
        }
        if (!really) {
            print(workplace, conclusion(found, parameters));
            return Outcome.DONE;
        }
        String ground = parameters.ground().orElseGet(() -> say("privacy.ground.erasure")
                .in(workplace.locale()));
        Proof proof = erasure.erase(
                workplace.person(), ground, parameters.texts(), workplace.progress(say("privacy.erasing")));
        print(
                workplace,
                say(
                        "privacy.erased",
                        Path.of(Truth.ERASURES, proof.id() + Truth.ERASURE_ENDING)
                                .toString()));
        print(workplace, say("privacy.not.reached"));
        workplace.out().flush();
        return Outcome.DONE;
    }

    /** What the list above comes to, and what to do. */
    private static Sentence conclusion(Findings found, Parameters parameters) {
        return say(
                switch (found.outlook(parameters.texts())) {
                    case ERASES -> "privacy.not.yet";
                    case STAYS ->
                        found.counts().keySet().equals(Set.of(Place.TEXTS))
                                        && found.left().isEmpty()
                                        && found.kept().isEmpty()
                                ? "privacy.stays.texts"
                                : "privacy.stays";
                    case NAMESAKES -> "privacy.nothing.but.namesakes";
                    case SPELLINGS -> "privacy.nothing.but.spellings";
                    case NOTHING -> parameters.url().isPresent() ? "privacy.nothing.address" : "privacy.nothing";
                });
    }

    private static void show(Findings found, boolean texts, Workplace workplace) {
        for (String account : found.accounts()) {
            print(workplace, say("privacy.account", TerminalText.harmless(account)));
        }
        if (found.mentions() > 0) {
            print(workplace, say("privacy.mentions", found.mentions()));
        }
        showNamesakes(found, workplace);
        showLetIn(found.beside().letIn(), workplace);
        for (Place place : Place.values()) {
            if (found.in(place) > 0) {
                print(workplace, say("privacy.count", found.in(place), place.label()));
            }
        }
        for (Kept kept : found.kept()) {
            print(workplace, say("privacy.kept", TerminalText.harmless(kept.file()), kept.why()));
        }
        for (String file : found.left()) {
            print(workplace, say("privacy.left", TerminalText.harmless(file)));
        }
        for (String file : found.unread()) {
            print(workplace, say("privacy.unread", TerminalText.harmless(file)));
        }
        if (!found.namesakes().isEmpty()) {
            print(workplace, say("privacy.namesakes.stay"));
        }
        if (!texts && found.in(Place.TEXTS) > 0) {
            print(
                    workplace,
                    say(
                            "privacy.texts.stay",
                            TerminalText.harmless(String.join(
                                    ", ",
                                    found.naming().stream().limit(IDS_TOLD).toList()))));
        }
        showBeside(found, workplace);
    }

    /** Nearly the same name is of interest where nothing of the name itself is there. */
    private static void showBeside(Findings found, Workplace workplace) {
        Map<String, Long> spellings =
                found.mentions() > 0 ? Map.of() : found.beside().spellings();
        spellings.entrySet().stream()
                .limit(NAMESAKES_TOLD)
                .forEach(one ->
                        print(workplace, say("privacy.spelling", TerminalText.harmless(one.getKey()), one.getValue())));
        if (spellings.size() > NAMESAKES_TOLD) {
            print(workplace, say("privacy.spellings.more", spellings.size() - NAMESAKES_TOLD));
        }
        found.beside().doubts().forEach(doubt -> print(workplace, doubt));
    }

    /** Somebody decided once that these are another person's; this erasure takes them all the same. */
    private static void showLetIn(List<String> letIn, Workplace workplace) {
        if (!letIn.isEmpty()) {
            List<String> first = letIn.stream().limit(NAMESAKES_TOLD).toList();
            print(
                    workplace,
                    say(
                            "privacy.let.in.taken",
                            letIn.size(),
                            TerminalText.harmless(String.join(", ", first)),
                            letIn.size() - first.size()));
        }
    }

    private static void showNamesakes(Findings found, Workplace workplace) {
        found.namesakes().entrySet().stream()
                .limit(NAMESAKES_TOLD)
                .forEach(one -> print(
                        workplace,
                        say(
                                "privacy.namesake",
                                TerminalText.harmless(one.getKey().said()),
                                one.getValue())));
        if (found.namesakes().size() > NAMESAKES_TOLD) {
            print(workplace, say("privacy.namesakes.more", found.namesakes().size() - NAMESAKES_TOLD));
        }
    }

    private static void print(Workplace workplace, Sentence sentence) {
        workplace.out().println(sentence.in(workplace.locale()));
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(PrivacyEraseCommand.class, key, arguments);
    }
}
