package org.beffroi.cli.search;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Problem;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.text.TerminalText;

/**
 * A query as typed and as understood.
 *
 * @param text the words of the command line, joined by spaces
 * @param query what they mean
 */
public record Question(String text, Query query) {

    private static final int MOST_PROBLEMS = 5;
    private static final int BEFORE = 50;
    private static final int AROUND = 30;

    /**
     * Understands a query, and tells of words in it that look like operators; or tells what is wrong with it, each problem
     * underlined.
     *
     * @return empty where it was not understood, which has then been told
     */
    public static Optional<Question> read(List<String> words, Fields fields, Workplace workplace) {
        String text = String.join(" ", words).strip();
        QueryParser parser = new QueryParser(fields);
        return switch (parser.parse(text)) {
            case Parsed.Understood understood -> {
                parser.hints(text).forEach(hint -> workplace.tell(hint.what()));
                yield Optional.of(new Question(text, understood.query()));
            }
            case Parsed.NotUnderstood not -> {
                not.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> underline(text, problem, workplace));
                workplace.tell(Sentence.of(Question.class, "query.help"));
                yield Optional.empty();
            }
        };
    }

    /** Answers a question by a snapshot of a dossier. */
    @FunctionalInterface
    public interface Answer {
        Outcome of(Question question, Snapshot snapshot);
    }

    /** Understands a query and has it answered; a query that is not understood is a wrong use, which has then been told. */
    public static Outcome answer(List<String> words, Dossier dossier, Workplace workplace, Answer answer) {
        Optional<Question> question = read(words, dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return answer.of(question.get(), snapshot);
        }
    }

    /** All mentions that it finds, the newest first; how far the reading is shows. */
    public MentionPages mentions(Snapshot snapshot, Workplace workplace) {
        return mentions(query, snapshot, workplace);
    }

    /** All mentions that a query finds, the newest first; how far the reading is shows. */
    public static MentionPages mentions(Query query, Snapshot snapshot, Workplace workplace) {
        return new MentionPages(
                snapshot,
                query,
                Order.NEWEST,
                Long.MAX_VALUE,
                workplace.cancel(),
                workplace.progress(Sentence.of(Question.class, "search.writing")));
    }

    /** The query on one line, carets under what is wrong, and what it is; of a long query only the surroundings. */
    private static void underline(String text, Problem problem, Workplace workplace) {
        int begin = Math.max(0, problem.start() - BEFORE);
        int end = Math.min(text.length(), Math.max(problem.end(), problem.start()) + AROUND);
        String before = (begin > 0 ? "…" : "") + oneLine(text.substring(begin, problem.start()));
        String wrong = oneLine(text.substring(problem.start(), Math.min(problem.end(), text.length())));
        String after =
                oneLine(text.substring(Math.min(problem.end(), text.length()), end)) + (end < text.length() ? "…" : "");
        workplace.signal("  " + before + wrong + after);
        workplace.signal(
                "  " + " ".repeat(TerminalText.width(before)) + "^".repeat(Math.max(1, TerminalText.width(wrong))));
        workplace.tell(problem.what());
    }

    private static String oneLine(String text) {
        return TerminalText.harmless(text);
    }
}
