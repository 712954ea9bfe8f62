package org.beffroi.workbench.privacy.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.Place;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** What an erasure would take, and what it took. */
public final class ErasureProse {

    private static final int FILES_SHOWN = 20;

    private final Language language;
    private final Days days;

    public ErasureProse(Language language, Days days) {
        this.language = language;
        this.days = days;
    }

    /** Where somebody is, before anything is done. */
    public Prose of(Findings found) {
        Prose.Writer out = new Prose.Writer();
        conclusion(found).ifPresent(key -> out.words(language.text(key)));
        found.beside().doubts().forEach(doubt -> out.words(language.say(doubt)));
        if (found.isEmpty()) {
            namesakes(found, out);
            spellings(found, out);
            unread(found.unread(), out);
            return out.written();
        }
        if (!found.accounts().isEmpty()) {
            out.heading(language.text("privacy.erase.accounts"));
            found.accounts().forEach(account -> out.words(named(account)));
            out.quiet(language.text("privacy.erase.accounts.hint"));
        }
        List<Prose.Counted> goes = new ArrayList<>();
        if (found.mentions() > 0) {
            goes.add(new Prose.Counted(
                    language.number(found.mentions()), language.counted("privacy.erase.mentions", found.mentions())));
        }
        goes.addAll(counts(place -> place != Place.MENTIONS && isTaken(place) ? found.in(place) : 0));
        list("privacy.erase.goes", goes, out);
        list(
                "privacy.erase.without",
                counts(place -> isTaken(place) || place == Place.TEXTS ? 0 : found.in(place)),
                out);
        letIn(found.beside().letIn(), out);
        namesakes(found, out);
        stays(found, out);
        return out.written();
    }

    /** Somebody decided once that these are another person's; this erasure takes them all the same. */
    private void letIn(List<String> mentions, Prose.Writer out) {
        if (!mentions.isEmpty()) {
            out.heading(language.text("privacy.erase.let.in"));
            names(mentions, "privacy.erase.let.in.more", out);
            out.quiet(language.text("privacy.erase.let.in.hint"));
        }
    }

    private void stays(Findings found, Prose.Writer out) {
        if (found.in(Place.TEXTS) > 0
                || !found.left().isEmpty()
                || !found.kept().isEmpty()) {
            out.heading(language.text("privacy.erase.stays"));
        }
        if (found.in(Place.TEXTS) > 0) {
            out.counts(List.of(
                    new Prose.Counted(language.number(found.in(Place.TEXTS)), language.say(Place.TEXTS.label()))));
        }
        kept(found.kept(), out);
        left(found.left(), out);
        unread(found.unread(), out);
    }

    /** Where nothing would be erased, why; empty where something is. */
    private static Optional<String> conclusion(Findings found) {
        return switch (found.outlook(true)) {
            case ERASES -> Optional.empty();
            case STAYS -> Optional.of("privacy.erase.nothing.goes");
            case NAMESAKES -> Optional.of("privacy.erase.nothing.but.namesakes");
            case SPELLINGS -> Optional.of("privacy.erase.nothing.but.spellings");
            case NOTHING -> Optional.of("privacy.erase.nothing");
        };
    }

    /** Nearly the same name, which is of interest where nothing of the name itself is there. */
    private void spellings(Findings found, Prose.Writer out) {
        if (found.beside().spellings().isEmpty()) {
            return;
        }
        out.heading(language.text("privacy.erase.spellings"));
        found.beside().spellings().entrySet().stream()
                .limit(FILES_SHOWN)
                .forEach(one -> out.fact(
                        named(one.getKey()), language.text("privacy.erase.namesake.mentions", one.getValue())));
    }

    /** Who may be another person, for the one who decides. */
    private void namesakes(Findings found, Prose.Writer out) {
        if (found.namesakes().isEmpty()) {
            return;
        }
        out.heading(language.text("privacy.erase.namesakes"));
        found.namesakes().entrySet().stream()
                .limit(FILES_SHOWN)
                .forEach(one -> out.fact(
                        named(one.getKey().said()), language.text("privacy.erase.namesake.mentions", one.getValue())));
        if (found.namesakes().size() > FILES_SHOWN) {
            out.quiet(language.text(
                    "privacy.erase.namesakes.more", found.namesakes().size() - FILES_SHOWN));
        }
        out.quiet(language.text("privacy.erase.namesakes.hint"));
    }

    /** What goes whole; of the rest only the name, or what points to the person. */
    private static boolean isTaken(Place place) {
        return switch (place) {
            case MENTIONS, ACTS, SEARCHES, STATES, PUBLIC_ACTORS, REJECTS, QUOTATIONS, CAPTURES, ATTACHMENTS -> true;
            case REFERENCES, TEXTS, LOGS, FILES -> false;
        };
    }

    private List<Prose.Counted> counts(ToLongFunction<Place> many) {
        return Stream.of(Place.values())
                .filter(place -> many.applyAsLong(place) > 0)
                .map(place -> new Prose.Counted(language.number(many.applyAsLong(place)), language.say(place.label())))
                .toList();
    }

    private void list(String heading, List<Prose.Counted> counts, Prose.Writer out) {
        if (!counts.isEmpty()) {
            out.heading(language.text(heading));
            out.counts(counts);
        }
    }

    /** An account by the name of its network: {@code mastodon marie (Marie D.)} is found on Mastodon. */
    private String named(String account) {
        int end = account.indexOf(' ');
        String network = end < 0 ? "" : account.substring(0, end);
        return CoreFields.NETWORK.vocabulary().stream()
                .filter(term -> term.value().equals(network))
                .findFirst()
                .map(term -> Language.capital(term.label(language.locale())) + " · " + account.substring(end + 1))
                .orElse(account);
    }

    private void kept(List<Kept> files, Prose.Writer out) {
        files.stream().limit(FILES_SHOWN).forEach(kept -> out.fact(kept.file(), language.say(kept.why())));
        if (files.size() > FILES_SHOWN) {
            out.quiet(language.counted("privacy.erase.more", files.size() - FILES_SHOWN));
        }
    }

    private void unread(List<String> files, Prose.Writer out) {
        if (!files.isEmpty()) {
            out.heading(language.text("privacy.erase.unread"));
            names(files, out);
            out.quiet(language.text("privacy.erase.unread.hint"));
        }
    }

    private void names(List<String> files, Prose.Writer out) {
        names(files, "privacy.erase.more", out);
    }

    private void names(List<String> files, String more, Prose.Writer out) {
        files.stream().limit(FILES_SHOWN).forEach(out::words);
        if (files.size() > FILES_SHOWN) {
            out.quiet(language.counted(more, files.size() - FILES_SHOWN));
        }
    }

    private void left(List<String> files, Prose.Writer out) {
        names(files, out);
        if (!files.isEmpty()) {
            out.quiet(language.text("privacy.erase.left.hint"));
        }
    }

    /**
     * What was erased.
     *
     * @param kept files that stay, each with the reason
     * @param left files that name the person and stay
     */
    public Prose of(Proof proof, List<Kept> kept, List<String> left) {
        Prose.Writer out = new Prose.Writer();
        out.words(language.text("privacy.proof.done", moment(proof.finished().orElse(proof.begun())), proof.who()));
        ToLongFunction<Place> gone = place -> proof.counts().getOrDefault(place.key(), 0L);
        List<Prose.Counted> counts = new ArrayList<>(counts(place -> isTaken(place) ? gone.applyAsLong(place) : 0));
        long unreadable = proof.counts().getOrDefault("unreadable-bytes", 0L);
        if (unreadable > 0) {
            counts.add(new Prose.Counted(language.number(unreadable), language.text("privacy.proof.unreadable")));
        }
        list("privacy.proof.gone", counts, out);
        list("privacy.proof.without", counts(place -> isTaken(place) ? 0 : gone.applyAsLong(place)), out);
        out.heading(language.text("privacy.proof"));
        out.fact(
                language.text("privacy.proof.file"),
                Path.of(Truth.ERASURES, proof.id() + Truth.ERASURE_ENDING).toString());
        out.fact(language.text("privacy.proof.ground"), proof.ground());
        out.quiet(language.text("privacy.proof.hint"));
        out.heading(language.text("privacy.proof.beyond"));
        kept(kept, out);
        left(left, out);
        long namesakes = proof.counts().getOrDefault(Erasure.NAMESAKES, 0L);
        if (namesakes > 0) {
            out.words(language.text("privacy.proof.namesakes", namesakes));
        }
        out.words(language.text("privacy.proof.beyond.text"));
        return out.written();
    }

    private String moment(Instant at) {
        return language.text(
                "privacy.moment",
                days.day(days.dayOf(at)),
                days.hour(at.atZone(days.zone()).toLocalTime()));
    }
}
