package org.beffroi.analyses.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Share;

/** What is said of a consultation: sentences, figures, and what {@link ConsultationTables} shows. */
final class ConsultationFound {

    /** Subjects that are shown, the most debated ones. */
    private static final int SHOWN = 50;

    private final Scope scope;
    private final Contributions all;
    private final Words words;
    private final Optional<ArgumentClasses> classes;

    ConsultationFound(Scope scope, Contributions all) {
        this.scope = scope;
        this.all = all;
        this.words = new Words(scope.run());
        this.classes = ArgumentClasses.of(scope, contributions(), all);
    }

    /** The answer where nobody took a side: what would make it possible. */
    static Answer withoutSides(Scope scope, long total) {
        String why = scope.run().say(Consultation.class, "consultation.none", total);
        List<Measure> measures = new ArrayList<>();
        for (String key : List.of("share.for", "share.against")) {
            measures.add(Measure.unmeasured(key, scope.run().say(Consultation.class, "consultation." + key), why));
        }
        measures.addAll(ClassAnswers.unmeasured(scope, why));
        return new Answer(
                new Prose(
                        scope.run().say(Consultation.class, "analysis.consultation"),
                        List.of(new Finding(why, Weight.CAUTION, Optional.of(scope.drillDown())))),
                List.of(),
                measures,
                total,
                List.of());
    }

    Answer answer() {
        List<Debate> shown = all.debates().stream().limit(SHOWN).toList();
        ConsultationTables tables = new ConsultationTables(scope, words);
        List<Result> results = new ArrayList<>();
        if (all.stated() > 0) {
            results.add(tables.chart(shown));
        }
        if (!shown.isEmpty()) {
            results.add(tables.debates(shown));
            tables.quotations(shown).ifPresent(results::add);
            if (all.stated() > 0) {
                results.add(tables.shares(shown));
            }
        }
        classes.map(ArgumentClasses::table).ifPresent(results::add);
        if (!all.undiscussed().isEmpty()) {
            results.add(
                    tables.undiscussed(all.undiscussed().stream().limit(SHOWN).toList()));
        }
        return new Answer(
                new Prose(say("analysis.consultation"), findings()), results, measures(), all.size(), leftOut());
    }

    private List<String> leftOut() {
        List<String> leftOut = new ArrayList<>();
        leftOut.add(say("consultation.rule"));
        leftOut.add(say("consultation.verdict", Debate.FEW));
        if (classes.isPresent()) {
            leftOut.add(say("consultation.classes.caution"));
            classes.get().answers().caution().ifPresent(leftOut::add);
        }
        if (all.replies() > 0) {
            leftOut.add(say("consultation.replies.out", all.replies()));
        }
        if (all.elsewhere() > 0) {
            leftOut.add(say("consultation.elsewhere", all.elsewhere()));
        }
        if (all.debates().size() > SHOWN) {
            leftOut.add(say("consultation.shown", SHOWN, all.debates().size()));
        }
        return leftOut;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                say(
                        "consultation.first",
                        all.size(),
                        all.people(),
                        all.debates().size(),
                        all.on(Stance.FOR),
                        all.on(Stance.AGAINST),
                        all.on(Stance.MIXED),
                        all.direct() - all.stated(),
                        all.replies()),
                contributed()));
        most(Debate.Verdict.DIVIDED, Debate::contested)
                .ifPresent(one -> findings.add(finding(
                        "consultation.most.divided", one, one.on(Stance.FOR), one.on(Stance.AGAINST), one.stated())));
        most(Debate.Verdict.SUPPORTED, Stance.FOR, "consultation.most.supported")
                .ifPresent(findings::add);
        most(Debate.Verdict.OPPOSED, Stance.AGAINST, "consultation.most.opposed")
                .ifPresent(findings::add);
        unstated().ifPresent(findings::add);
        classes.ifPresent(found -> {
            findings.add(found.finding());
            findings.add(found.answers().finding(all.people()));
        });
        if (!all.undiscussed().isEmpty()) {
            findings.add(
                    Finding.of(say("consultation.undiscussed", all.undiscussed().size())));
        }
        return findings;
    }

    /** The proposal of which it is surest that most take a side. */
    private Optional<Finding> most(Debate.Verdict verdict, Stance side, String key) {
        return most(verdict, one -> one.interval(side).low())
                .map(one -> finding(key, one, one.on(side), one.stated(), percent(one, side)));
    }

    private Optional<Finding> unstated() {
        long unstated = all.direct() - all.stated();
        if (unstated == 0) {
            return Optional.empty();
        }
        String share = scope.run().wording().percent((double) unstated / all.direct());
        return Optional.of(new Finding(
                say("consultation.unstated", unstated, all.direct(), share),
                Weight.CAUTION,
                door(Queries.not(Queries.has(CoreFields.STANCE)), unstated)));
    }

    private Finding finding(String key, Debate debate, Object... figures) {
        List<Object> arguments = new ArrayList<>(List.of(words.name(debate)));
        arguments.addAll(List.of(figures));
        return Finding.of(
                say(key, arguments.toArray()), scope.drillDown(debate.subject().query()));
    }

    private Optional<Debate> most(Debate.Verdict verdict, ToDoubleFunction<Debate> how) {
        return all.debates().stream()
                .filter(one -> one.verdict() == verdict)
                .min(Comparator.comparingDouble(how).reversed().thenComparing(Debate.MOST_DEBATED));
    }

    private String percent(Debate debate, Stance side) {
        return scope.run().wording().percent(debate.share(side).orElseThrow());
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(List.of(
                share(Stance.FOR, "share.for", "consultation.share.for"),
                share(Stance.AGAINST, "share.against", "consultation.share.against"),
                Measure.count("contributions", say("consultation.contributions"), all.size(), contributed()),
                figure("people", "consultation.people", all.people()),
                figure("subjects", "consultation.subjects", all.debates().size()),
                figure(
                        "divided",
                        "consultation.divided",
                        all.debates().stream()
                                .filter(one -> one.verdict() == Debate.Verdict.DIVIDED)
                                .count()),
                figure(
                        "undiscussed",
                        "consultation.undiscussed.label",
                        all.undiscussed().size())));
        measures.addAll(classes.map(found -> found.answers().measures(all.people()))
                .orElseGet(() -> ClassAnswers.unmeasured(scope, say("consultation.classes.none"))));
        return measures;
    }

    private Measure figure(String key, String label, long value) {
        return Measure.figure(key, say(label), value, "", all.size(), contributed())
                .on(say("consultation.counted", all.size()));
    }

    private Measure share(Stance side, String key, String label) {
        Share part =
                Share.among(say("consultation.counted.direct", all.direct()), all.on(side), all.stated(), all.direct());
        return Measure.share(key, say(label), part, door(side.query(), all.on(side)));
    }

    /** The way to some contributions; empty where no query finds as many, since it does not know which answer which. */
    private Optional<DrillDown> door(Query more, long many) {
        DrillDown door = scope.drillDown(Queries.all(contributions(), more));
        return scope.count(scope.and(Queries.all(contributions(), more))) == many
                ? Optional.of(door)
                : Optional.empty();
    }

    private DrillDown contributed() {
        return scope.drillDown(contributions());
    }

    /** All of them: what answers something, and registers. */
    private Query contributions() {
        List<Query> parts = new ArrayList<>();
        parts.add(Queries.all(Queries.not(DebateSubject.alone()), OwnVoice.others()));
        all.debates().stream()
                .map(Debate::subject)
                .filter(DebateSubject.Register.class::isInstance)
                .map(DebateSubject::query)
                .forEach(parts::add);
        return Queries.any(parts);
    }

    private String say(String key, Object... arguments) {
        return scope.run().say(Consultation.class, key, arguments);
    }
}
