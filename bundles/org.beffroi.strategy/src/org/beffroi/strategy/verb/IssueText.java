package org.beffroi.strategy.verb;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.strategy.check.Fix;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Severity;

/**
 * Issues for people who read a terminal: under a heading for each severity, what is wrong, and set in from it why it matters and
 * what can be done. Why is said once where one check found several things in a row.
 *
 * @param workplace where it is printed
 */
record IssueText(Workplace workplace) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int MOST_LINES = 40;
    private static final String INDENT = "  ";

    /** Prints issues, gravest first, and how many there are. */
    void print(List<Issue> issues, int checks) {
        PrintWriter out = workplace.out();
        if (issues.isEmpty()) {
            out.println(say("none", checks));
            return;
        }
        for (Severity severity : Severity.values()) {
            List<Issue> some = issues.stream()
                    .filter(issue -> issue.severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                out.println(say("severity." + severity.name().toLowerCase(Locale.ROOT)) + " (" + some.size() + ")");
                out.println();
                print(some, out);
            }
        }
        out.println(say(
                "sum",
                count(issues, Severity.ALARM),
                count(issues, Severity.WARNING),
                count(issues, Severity.QUESTION),
                checks));
    }

    private void print(List<Issue> issues, PrintWriter out) {
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            lines("", issue.wrong(), out);
            for (Fix fix : issue.fixes()) {
                lines(INDENT, Sentence.of(IssueText.class, "strategy.check.fix", fix.label()), out);
            }
            boolean goesOn = i + 1 < issues.size() && issues.get(i + 1).why().equals(issue.why());
            if (!goesOn) {
                lines(INDENT, issue.why(), out);
                out.println();
            }
        }
    }

    private void lines(String indent, Sentence sentence, PrintWriter out) {
        String text = TerminalText.harmless(sentence.in(workplace.locale()));
        int width = workplace.width();
        if (width <= 0) {
            out.println(indent + text);
            return;
        }
        int columns = Math.max(NARROWEST, Math.min(width, WIDEST)) - indent.length();
        TerminalText.wrap(text, columns, MOST_LINES).forEach(line -> out.println(indent + line));
    }

    private static long count(List<Issue> issues, Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(IssueText.class, "strategy.check." + key, arguments).in(workplace.locale());
    }
}
