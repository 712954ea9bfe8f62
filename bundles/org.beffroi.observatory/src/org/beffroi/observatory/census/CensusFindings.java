package org.beffroi.observatory.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.message.Percent;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.ScoreInterval;

/**
 * What a census found, in sentences that can be published: each share with its count and its base, what is not known with its
 * bounds, and the trap of two bases explained. Immutable.
 */
public final class CensusFindings {

    private static final String PREFIX = "findings.";

    private final CensusCount count;
    private final CensusDocument document;
    private final Sentence bodies;

    public CensusFindings(CensusDocument document, CensusCount count) {
        this.document = document;
        this.count = count;
        this.bodies = DefinitionText.bodies(document.definition());
    }

    /** All of them: what was found, then on what it rests. */
    public List<Sentence> all() {
        List<Sentence> all = new ArrayList<>(found());
        all.addAll(limits());
        return all;
    }

    /** What was found. */
    public List<Sentence> found() {
        return findings().stream().map(Finding::sentence).toList();
    }

    /**
     * One thing that was found.
     *
     * @param figure of which the sentence speaks first; empty where it compares several, or nothing is known
     */
    public record Finding(Sentence sentence, Optional<CensusFigure> figure) {
        public Finding {
            Objects.requireNonNull(sentence);
            Objects.requireNonNull(figure);
        }
    }

    /** What was found, each with its figure. */
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        CensusFigure present = of(CensusMeasure.PRESENT);
        CensusFigure withSite = of(CensusMeasure.PRESENT_WITH_WEBSITE);
        if (present.known() == 0) {
            return List.of(new Finding(say("nothing", bodies, present.base()), Optional.empty()));
        }
        if (withSite.isSayable()) {
            found.add(new Finding(share("site", withSite), Optional.of(withSite)));
        }
        found.add(new Finding(present.isSayable() ? share("all", present) : unsaid(present), Optional.of(present)));
        single().ifPresent(said -> found.add(new Finding(said, Optional.of(of(CensusMeasure.SINGLE)))));
        if (withSite.isSayable() && present.isSayable() && withSite.count() > 0) {
            found.add(new Finding(trap(withSite, present), Optional.empty()));
        }
        return found;
    }

    /** What is counted, on which day, from what, and what is not known. */
    public List<Sentence> limits() {
        List<Sentence> limits = new ArrayList<>(DefinitionText.of(document.definition(), document.asOf()));
        limits.addAll(coverage());
        return limits;
    }

    /** From what it is counted, and of how many bodies nothing is known. */
    public List<Sentence> coverage() {
        List<Sentence> coverage = new ArrayList<>();
        CensusSource source = document.source();
        coverage.add(say("source", source.file(), source.asOf(), source.records(), document.reference()));
        source.words().ifPresent(words -> coverage.add(say("source.words", words)));
        long listed = count.profiles().stream()
                .filter(profile -> profile.body().isListed())
                .count();
        long all = count.profiles().size();
        coverage.add(
                listed == all
                        ? say("coverage.whole", all, bodies)
                        : say("coverage", listed, all, bodies, all - listed));
        Map<BodyProfile.Gap, Long> gaps = count.gaps();
        // Those without a record stand above.
        if (!Set.of(BodyProfile.Gap.NO_RECORD).containsAll(gaps.keySet())) {
            List<Sentence> reasons = new ArrayList<>();
            gaps.forEach((gap, many) -> reasons.add(say("gap." + gap.key(), many)));
            coverage.add(say("gaps", of(CensusMeasure.PRESENT).unknown(), bodies, new SentenceList(reasons).said()));
        }
        if (!source.whole()) {
            coverage.add(say("source.cut"));
        }
        return coverage;
    }

    private CensusFigure of(CensusMeasure measure) {
        return count.figure(measure, Optional.empty());
    }

    /** A share with its count and base; with its bounds where something is not known, its interval where it is a sample’s. */
    private Sentence share(String key, CensusFigure figure) {
        Percent value = percent(figure.count(), figure.known());
        boolean all = figure.unknown() == 0;
        Sentence plain = say(
                all ? key : key + ".known",
                value,
                bodies,
                figure.count(),
                figure.known(),
                DefinitionText.place(document.definition()));
        return bounded("bounded", plain, figure);
    }

    /** With what bounds it: of a sample chance, else the unknown. */
    private Sentence bounded(String key, Sentence plain, CensusFigure figure) {
        if (figure.sampled()) {
            ScoreInterval interval = figure.interval().orElse(ScoreInterval.ANYTHING);
            return say("sampled", plain, new Percent(interval.low()), new Percent(interval.high()));
        }
        return figure.unknown() == 0
                ? say("whole", plain)
                : say(
                        key,
                        plain,
                        figure.unknown(),
                        new Percent(figure.span().low().orElse(0)),
                        new Percent(figure.span().high().orElse(1)));
    }

    /** Who is present, where that makes no rate: too few are known, or those alone who are. */
    private Sentence unsaid(CensusFigure present) {
        String key = present.span().leaning() ? "least" : present.unknown() == 0 ? "few.whole" : "few";
        return say(
                key,
                present.count(),
                present.base(),
                bodies,
                DefinitionText.place(document.definition()),
                present.known(),
                present.unknown(),
                new Percent(present.span().low().orElse(0)),
                new Percent(present.span().high().orElse(1)));
    }

    private Optional<Sentence> single() {
        CensusFigure single = of(CensusMeasure.SINGLE);
        // Of some networks alone it would say nothing of how many a body is on.
        if (!single.isSayable() || !document.definition().networks().isEmpty()) {
            return Optional.empty();
        }
        double least = single.sampled()
                ? single.interval().orElse(ScoreInterval.ANYTHING).low()
                : single.span().low().orElse(0);
        // More than half is said where it is so whatever the unknown is; half is not more than half.
        String half = least > 0.5 ? "single.most" : "single";
        Optional<CensusFigure> most = most();
        Sentence said = single.count() == 0
                ? say("single.none", single.known())
                : say(
                        most.map(figure -> figure.count() == figure.base() ? half + ".always" : half)
                                .orElse(half + ".plain"),
                        percent(single.count(), single.known()),
                        single.count(),
                        single.known(),
                        most.map(figure -> NetworkName.of(figure.network().orElseThrow()))
                                .orElse(""),
                        most.map(figure -> percent(figure.count(), figure.known()))
                                .orElse(new Percent(0)),
                        most.map(CensusFigure::count).orElse(0L));
        return Optional.of(bounded("bounded.single", said, single));
    }

    /** The network on which most of those on a single one are, whatever the unknown is; empty where that is not settled. */
    private Optional<CensusFigure> most() {
        List<CensusFigure> each = count.networks().stream()
                .map(network -> count.figure(CensusMeasure.SINGLE_ON, Optional.of(network)))
                .sorted(Comparator.comparingLong(CensusFigure::count).reversed())
                .toList();
        return each.stream().findFirst().filter(first -> first.count() > 0).filter(first -> each.stream()
                .skip(1)
                .allMatch(other -> other.count() + other.unknown() < first.count()));
    }

    /** The same count over two bases: why two rates of one census are both right. */
    private Sentence trap(CensusFigure withSite, CensusFigure present) {
        boolean same = withSite.count() == present.count();
        return say(
                same ? "trap" : "trap.more",
                withSite.count(),
                percent(withSite.count(), withSite.known()),
                percent(present.count(), present.known()),
                withSite.known(),
                present.known(),
                bodies,
                present.count() - withSite.count(),
                present.unknown() + withSite.unknown());
    }

    private static Percent percent(long part, long whole) {
        return new Percent((double) part / whole);
    }

    private Sentence say(String key, Object... arguments) {
        return DefinitionText.agreeing(document.definition(), CensusFindings.class, PREFIX + key, arguments);
    }
}
