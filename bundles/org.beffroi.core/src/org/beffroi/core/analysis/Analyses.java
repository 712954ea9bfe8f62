package org.beffroi.core.analysis;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Misconduct;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormTexts;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.result.Basis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The analyses at hand, those of plug-ins included, and the one place that runs them; an OSGi service. It remembers what was
 * answered: the same parameters on the same state of an archive are computed once. Safe for several threads.
 */
@Component(service = Analyses.class)
public final class Analyses {

    private final Map<String, Analysis<?>> byId = new LinkedHashMap<>();
    private final Answers answers = new Answers();
    private final Clock clock;
    private final Guests guests;

    /** The analyses that are services. */
    @Activate
    public Analyses(@Reference List<Analysis<?>> analyses, @Reference Guests guests) {
        this(analyses, guests, Clock.systemUTC());
    }

    /** These analyses, by that clock. */
    public Analyses(Collection<Analysis<?>> analyses, Guests guests, Clock clock) {
        this.guests = guests;
        List<Analysis<?>> fit = guests.fit(
                analyses,
                one -> one.getClass().isAnnotationPresent(Analysis.Info.class)
                        ? info(one).id()
                        : null,
                one -> {
                    Objects.requireNonNull(info(one).question());
                    Form.of(one.parameters());
                });
        fit.stream()
                .sorted(Comparator.<Analysis<?>, Question>comparing(
                                one -> info(one).question())
                        .thenComparing(one -> info(one).id()))
                .forEach(one -> byId.putIfAbsent(info(one).id(), one));
        this.clock = clock;
    }

    /** What an analysis says of itself. */
    public static Analysis.Info info(Analysis<?> analysis) {
        return Objects.requireNonNull(
                analysis.getClass().getAnnotation(Analysis.Info.class),
                () -> analysis.getClass() + " is not marked as an analysis");
    }

    /** All of them, by question, then by id. */
    public List<Analysis<?>> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The analysis of that id.
     *
     * @throws Refusal if there is none; it lists the known ones
     */
    public Analysis<?> named(String id) {
        Analysis<?> analysis = byId.get(id.strip().toLowerCase(Locale.ROOT));
        if (analysis == null) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    Analyses.class,
                    "analysis.unknown",
                    id,
                    byId.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return analysis;
    }

    /** Name of an analysis, as people read it. */
    public static String title(Analysis<?> analysis, Locale locale) {
        return text(analysis, "", locale);
    }

    /** What it answers, in one line. */
    public static String answers(Analysis<?> analysis, Locale locale) {
        return text(analysis, ".answers", locale);
    }

    private static String text(Analysis<?> analysis, String ending, Locale locale) {
        return Sentence.of(analysis.getClass(), "analysis." + info(analysis).id() + ending)
                .in(locale);
    }

    /** What people read of its form. */
    public static FormTexts texts(Analysis<?> analysis, Locale locale) {
        return new FormTexts(analysis.getClass(), "analysis." + info(analysis).id(), locale);
    }

    /**
     * Runs an analysis, unless the same was asked before of the same archive.
     *
     * @param parameters as texts, by the name of the component
     * @throws Refusal if a parameter is not understood or there is no answer
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Report report(Analysis<?> analysis, Map<String, List<String>> parameters, Run run) {
        return read(analysis, parameters, run);
    }

    private <P extends Record> Report read(Analysis<P> analysis, Map<String, List<String>> parameters, Run run) {
        return report(analysis, Form.of(analysis.parameters()).read(parameters), run);
    }

    /**
     * Runs an analysis, unless the same was asked before of the same archive.
     *
     * @throws Refusal if there is no answer with these parameters
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public <P extends Record> Report report(Analysis<P> analysis, P parameters, Run run) {
        Answers.Key key = Answers.key(analysis, parameters, run);
        return answers.known(key).orElseGet(() -> {
            Report made = guests.need(
                    analysis, key.analysis(), Patience.WORK, run.cancel(), () -> compute(analysis, parameters, run));
            answers.keep(key, made);
            return made;
        });
    }

    private <P extends Record> Report compute(Analysis<P> analysis, P parameters, Run run) {
        run.cancel().check();
        Answer found = analysis.answer(parameters, run);
        if (found == null) {
            throw Misconduct.of("guest.why.nothing");
        }
        Form<P> form = Form.of(analysis.parameters());
        Map<String, List<String>> texts = form.texts(parameters);
        Answer answer = CollectedAnswer.of(found, first(form, Kind.QUERY, texts), first(form, Kind.PERIOD, texts), run);
        Map<String, String> flat = new LinkedHashMap<>();
        texts.forEach((name, values) -> flat.put(name, String.join(", ", values)));
        Analysis.Info info = info(analysis);
        return new Report(
                title(analysis, run.locale()),
                run.locale(),
                answer,
                new Basis(
                        info.id(),
                        info.version(),
                        flat,
                        first(form, Kind.QUERY, texts).map(typed -> run.print(run.query(typed, Optional.empty()))),
                        first(form, Kind.PERIOD, texts),
                        run.zone(),
                        new Basis.State(
                                run.snapshot().taken(),
                                run.snapshot().size(),
                                run.snapshot().lastSequence()),
                        clock.instant(),
                        answer.mentions(),
                        answer.leftOut()));
    }

    /** The text of the first parameter of that kind, the empty query included. */
    private static Optional<String> first(Form<?> form, Kind kind, Map<String, List<String>> texts) {
        return form.components().stream()
                .filter(component -> component.kind() == kind)
                .findFirst()
                .flatMap(component -> value(component, texts));
    }

    private static Optional<String> value(Parameter component, Map<String, List<String>> texts) {
        List<String> typed = texts.getOrDefault(component.name(), List.of());
        return typed.isEmpty() && component.kind() == Kind.QUERY
                ? Optional.of("")
                : typed.stream().findFirst();
    }
}
