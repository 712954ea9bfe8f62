package org.beffroi.strategy.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Risk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The measures of criteria at hand, those of plug-ins included, and the one place that scores risks with them; an OSGi service.
 * Safe for several threads, as long as the strategy does not change meanwhile.
 */
@Component(service = CriterionMeasures.class)
public final class CriterionMeasures {

    private final Map<String, CriterionMeasure> byCode = new LinkedHashMap<>();

    private final Guests guests;

    /** Measures with a guard of their own. */
    public CriterionMeasures(List<CriterionMeasure> measures) {
        this(measures, new Guests());
    }

    /** The measures that are services; of two for one code, Beffroi's, or the first by the name of its class. */
    @Activate
    public CriterionMeasures(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<CriterionMeasure> measures,
            @Reference Guests guests) {
        this.guests = guests;
        guests
                .fit(
                        measures,
                        one -> info(one).code(),
                        one -> Objects.requireNonNull(info(one).unit()))
                .stream()
                .sorted(Comparator.comparing((CriterionMeasure one) -> info(one).code())
                        .thenComparing(one -> one.getClass().getName()))
                .forEach(one -> byCode.putIfAbsent(info(one).code(), one));
    }

    /** What a measure says of itself. */
    public static CriterionMeasure.Info info(CriterionMeasure measure) {
        return Objects.requireNonNull(
                measure.getClass().getAnnotation(CriterionMeasure.Info.class),
                () -> measure.getClass() + " is not marked as the measure of a criterion");
    }

    /** All of them, by code. */
    public List<CriterionMeasure> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Scores a risk. A measure that fails hides no other: its criterion is not measured, and says so.
     *
     * @throws Cancelled if asked to stop
     */
    public RiskScore score(Risk risk, Situation situation) {
        List<CriterionScore> criteria = new ArrayList<>();
        for (Criterion criterion : risk.getCriteria()) {
            situation.ground().run().cancel().check();
            criteria.add(score(criterion, situation));
        }
        return RiskScore.of(risk, criteria);
    }

    private CriterionScore score(Criterion criterion, Situation situation) {
        String code = Objects.requireNonNullElse(criterion.getCode(), "").strip();
        CriterionMeasure measure = byCode.get(code);
        if (measure == null) {
            Sentence own = Sentence.of(CriterionMeasures.class, "criterion.own");
            Sentence why = code.isEmpty()
                    ? Sentence.of(CriterionMeasures.class, "criterion.without.code")
                    : Sentence.of(CriterionMeasures.class, "criterion.unknown", name(criterion, code));
            return CriterionScore.of(
                    criterion, new Gauged.NotMeasured(why, own, own), FigureUnit.NUMBER, situation.today());
        }
        return CriterionScore.of(
                        criterion, gauge(measure, situation), info(measure).unit(), situation.today())
                .about(info(measure).nature());
    }

    /** As people call it, who know no codes. */
    private static String name(Criterion criterion, String code) {
        String name = Objects.requireNonNullElse(criterion.getName(), "").strip();
        return name.isEmpty() ? code : name;
    }

    private Gauged gauge(CriterionMeasure measure, Situation situation) {
        try {
            return guests.ask(
                            measure,
                            info(measure).code(),
                            Patience.WORK,
                            situation.ground().run().cancel(),
                            () -> measure.gauge(situation))
                    .orElseGet(() -> Gauged.not(
                            measure,
                            Sentence.of(
                                    CriterionMeasures.class,
                                    "criterion.failed",
                                    guests.whyAside(measure).orElseThrow())));
        } catch (Cancelled e) {
            throw e;
        } catch (Refusal e) {
            return Gauged.not(measure, e.sentence());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return Gauged.not(measure, Sentence.of(CriterionMeasures.class, "criterion.failed", e.toString()));
        }
    }
}
