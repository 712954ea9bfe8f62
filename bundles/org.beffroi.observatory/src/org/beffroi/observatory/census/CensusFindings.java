package org.beffroi.observatory.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        if (withSite.known() > 0) {
            found.add(new Finding(share("site", withSite), Optional.of(withSite)));
        }
        found.add(new Finding(share("all", present), Optional.of(present)));
        single().ifPresent(said -> found.add(new Finding(said, Optional.of(of(CensusMeasure.SINGLE)))));
        if (withSite.known() > 0 && withSite.count() > 0) {
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
        boolean all = figure.known() == figure.base();
        Sentence plain = say(
                all ? key : key + ".known",
                value,
                bodies,
                figure.count(),
                figure.known(),
                DefinitionText.place(document.definition()));
        if (figure.sampled()) {
            ScoreInterval interval = figure.interval().orElse(ScoreInterval.ANYTHING);
            return say("sampled", plain, new Percent(interval.low()), new Percent(interval.high()));
        }
        long unknown = figure.base() - figure.known();
        return unknown == 0
                ? say("whole", plain)
                : say(
                        "bounded",
                        plain,
                        unknown,
                        percent(figure.count(), figure.base()),
                        percent(figure.count() + unknown, figure.base()));
    }

    private Optional<Sentence> single() {
        CensusFigure single = of(CensusMeasure.SINGLE);
        // Of some networks alone it would say nothing of how many a body is on.
        if (single.known() == 0 || !document.definition().networks().isEmpty()) {
            return Optional.empty();
        }
        Percent value = percent(single.count(), single.known());
        Optional<CensusFigure> most = count.networks().stream()
                .map(network -> count.figure(CensusMeasure.SINGLE_ON, Optional.of(network)))
                .max(Comparator.comparingLong(CensusFigure::count)
                        .thenComparing(figure -> -figure.network().orElseThrow().ordinal()));
        String half = 2 * single.count() > single.known() ? "single.most" : "single";
        return Optional.of(most.filter(figure -> figure.count() > 0)
                .map(figure -> say(
                        figure.count() == figure.known() ? half + ".always" : half,
                        value,
                        single.count(),
                        single.known(),
                        NetworkName.of(figure.network().orElseThrow()),
                        percent(figure.count(), figure.known()),
                        figure.count()))
                .orElseGet(() -> say("single.none", single.known())));
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
                present.count() - withSite.count());
    }

    private static Percent percent(long part, long whole) {
        return new Percent((double) part / whole);
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(CensusFindings.class, PREFIX + key, arguments);
    }
}
