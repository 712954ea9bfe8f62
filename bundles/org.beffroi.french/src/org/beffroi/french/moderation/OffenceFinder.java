package org.beffroi.french.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.moderation.Offence.Kind;
import org.beffroi.french.moderation.OffenceTerms.Hit;

/** The stretches of one text that may offend. */
final class OffenceFinder {

    private static final Set<Role> OFFENDING = Set.of(
            Role.ALONE,
            Role.DIRECTED,
            Role.THROWN,
            Role.SLUR,
            Role.SLUR_DIRECTED,
            Role.DEGRADING,
            Role.THREAT,
            Role.VIOLENCE,
            Role.STRIKING,
            Role.BREAKING,
            Role.WEAPON);

    /** Between the name of a group and what degrades it. */
    private static final int NEAR_GROUP = 9;

    private static final double PLAIN = 0.9;
    private static final double BY_CONTEXT = 0.75;

    private final OffenceTerms terms;
    private final OffenceText text;
    private final ThrownWords thrown;
    private final ViolentWords violent;

    OffenceFinder(String whole, List<Token> tokens, OffenceTerms terms) {
        this.terms = terms;
        List<Token> words = Phrases.words(tokens);
        text = new OffenceText(whole, words, terms.in(whole, words));
        thrown = new ThrownWords(text);
        violent = new ViolentWords(text);
    }

    /** Those of the text, in order. */
    List<Offence> offences() {
        List<Offence> offences = new ArrayList<>();
        for (MaskedWords.Found masked : terms.masked().in(text.whole())) {
            offences.add(new Offence(Kind.INSULT, masked.start(), masked.end(), wordAt(masked.start()), PLAIN));
        }
        List<Hit> hits = text.hits();
        if (hits.stream().noneMatch(hit -> hit.isAny(OFFENDING))) {
            return offences;
        }
        ProtectedWords protection = new ProtectedWords(text);
        boolean playful = hits.stream().anyMatch(hit -> hit.is(Role.PLAY));
        for (Hit hit : hits) {
            if (hit.isAny(OFFENDING) && !protection.covers(hit)) {
                threats(hit, playful).ifPresent(offences::add);
                degradings(hit, protection).ifPresent(offences::add);
                insults(hit, protection).ifPresent(offences::add);
            }
        }
        return offences;
    }

    /** What was read. */
    OffenceText text() {
        return text;
    }

    private Optional<Offence> threats(Hit hit, boolean playful) {
        if (playful) {
            return Optional.empty();
        }
        if (hit.is(Role.THREAT)) {
            return Optional.of(offence(Kind.THREAT, hit, PLAIN));
        }
        return violent.isMeant(hit) ? Optional.of(offence(Kind.THREAT, hit, BY_CONTEXT)) : Optional.empty();
    }

    private Optional<Offence> degradings(Hit hit, ProtectedWords protection) {
        if (!protection.isProud() && (hit.is(Role.SLUR) || hit.is(Role.SLUR_DIRECTED) && thrown.isThrown(hit))) {
            return Optional.of(offence(Kind.HATE, hit, hit.is(Role.SLUR) ? PLAIN : BY_CONTEXT));
        }
        return hit.is(Role.DEGRADING) && isOfGroup(hit, protection)
                ? Optional.of(offence(Kind.HATE, hit, BY_CONTEXT))
                : Optional.empty();
    }

    private Optional<Offence> insults(Hit hit, ProtectedWords protection) {
        boolean isMeant = hit.is(Role.ALONE)
                || hit.is(Role.DIRECTED) && thrown.isThrown(hit)
                || hit.is(Role.THROWN) && thrown.isAtPerson(hit);
        return isMeant && !protection.isProud() && !protection.isOfOneself(hit)
                ? Optional.of(offence(Kind.INSULT, hit, hit.is(Role.ALONE) ? PLAIN : BY_CONTEXT))
                : Optional.empty();
    }

    private Offence offence(Kind kind, Hit hit, double certainty) {
        return new Offence(
                kind,
                text.words().get(hit.first()).start(),
                text.words().get(hit.end() - 1).end(),
                hit.first(),
                certainty);
    }

    private int wordAt(int start) {
        int word = 0;
        while (word < text.words().size() && text.words().get(word).start() < start) {
            word++;
        }
        return word;
    }

    /** Whether a group is named beside. */
    private boolean isOfGroup(Hit hit, ProtectedWords protection) {
        return text.hits().stream()
                .filter(other -> other.is(Role.GROUP) && text.isOfSentence(other.first(), hit))
                .anyMatch(other -> Math.abs(other.first() - hit.first()) <= NEAR_GROUP && !protection.covers(other));
    }
}
