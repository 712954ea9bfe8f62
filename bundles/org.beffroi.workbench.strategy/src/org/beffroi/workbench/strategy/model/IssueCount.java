package org.beffroi.workbench.strategy.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;
import org.beffroi.workbench.language.Language;

/**
 * How many things checks found, by how much they matter: what is missing is no fault, and a question may well have its answer.
 *
 * @param alarms what may break a rule
 * @param warnings what is missing or contradicts something
 * @param questions what asks for an answer
 */
public record IssueCount(int alarms, int warnings, int questions) {

    /** That of some issues. */
    public static IssueCount of(List<Issue> issues) {
        return new IssueCount(of(issues, Severity.ALARM), of(issues, Severity.WARNING), of(issues, Severity.QUESTION));
    }

    private static int of(List<Issue> issues, Severity severity) {
        return (int)
                issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    /** All of them. */
    public int all() {
        return alarms + warnings + questions;
    }

    /** Those that are not among others, which are part of these. */
    public IssueCount without(IssueCount others) {
        return new IssueCount(alarms - others.alarms(), warnings - others.warnings(), questions - others.questions());
    }

    /** In words, gravest first, as <em>3 à corriger, 132 à compléter, 5 questions</em>; empty where there is none. */
    public String words(Language language) {
        return Stream.of(
                        words(language, "strategy.checks.alarms", alarms),
                        words(language, "strategy.checks.warnings", warnings),
                        questions == 0 ? "" : language.counted("strategy.checks.questions", questions))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Those that stand elsewhere, in words: how many, which with those here are all there are, and how many may break a rule. */
    public String elsewhere(Language language) {
        String all = language.counted("strategy.checks.elsewhere", all());
        return alarms == 0 ? all : language.text("strategy.checks.elsewhere.alarms", all, language.number(alarms));
    }

    private static String words(Language language, String key, int count) {
        return count == 0 ? "" : language.text(key, language.number(count));
    }
}
