package org.beffroi.french.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.french.moderation.Offence.Kind;

/** Reads what may offend in a mention. Safe for several threads. */
record ModerationReader(OffenceTerms terms) implements Reader {

    /** Raised whenever the same list reads otherwise than before. */
    private static final String RULES = "1";

    /** Those whose posts nobody moderates: they tell of others. */
    private static final Set<String> LEFT_ALONE = Set.of("own", "press");

    @Override
    public String version() {
        return RULES + "-" + terms.digest();
    }

    @Override
    public void read(Subject subject, Findings findings) {
        if (isLeftAlone(subject)) {
            return;
        }
        OffenceFinder finder = new OffenceFinder(subject.whole(), subject.tokens(), terms);
        List<Offence> offences = finder.offences();
        if (offences.isEmpty()) {
            return;
        }
        double certainty =
                offences.stream().mapToDouble(Offence::certainty).max().orElseThrow();
        List<String> kinds = offences.stream()
                .map(Offence::kind)
                .distinct()
                .sorted()
                .map(Kind::value)
                .toList();
        findings.found(CoreFields.MODERATION, kinds, certainty);
        offences.stream()
                .min(Comparator.comparing(Offence::kind))
                .flatMap(worst -> Aim.of(worst, finder.text()))
                .ifPresent(aim -> findings.found(CoreFields.AIMED_AT, List.of(aim.value()), certainty));
    }

    private static boolean isLeftAlone(Subject subject) {
        return !subject.language().orElse("fr").equals("fr")
                || subject.values()
                        .string(CoreFields.SPEAKER)
                        .filter(LEFT_ALONE::contains)
                        .isPresent();
    }

    /** The words that may offend. */
    @Override
    public List<Clue> clues(Subject subject, Field field) {
        if (!Objects.equals(field.name(), CoreFields.MODERATION.name()) || isLeftAlone(subject)) {
            return List.of();
        }
        return new OffenceFinder(subject.whole(), subject.tokens(), terms)
                .offences().stream()
                        .map(offence -> new Clue(
                                offence.start(),
                                offence.end(),
                                offence.certainty(),
                                Optional.of(offence.kind().value())))
                        .toList();
    }
}
