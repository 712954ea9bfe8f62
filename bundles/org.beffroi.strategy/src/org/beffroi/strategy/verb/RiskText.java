package org.beffroi.strategy.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.SurveyEvidence;
import org.beffroi.strategy.risk.ReadingText;

/**
 * Risks for people who read a terminal: the score, then each criterion with its figure, what was seen, the rule and what would
 * lower it.
 *
 * @param workplace where it is printed
 */
record RiskText(Workplace workplace) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int MOST_LINES = 40;

    private static final String INDENT = "  ";

    void print(List<RisksCommand.Found> found) {
        if (found.isEmpty()) {
            line("", say("none"));
        }
        for (RisksCommand.Found one : found) {
            line("", head(one));
            one.now().getReadings().forEach(this::print);
            Gathering.of(one.risk()).forEach(this::print);
            workplace.out().println();
        }
    }

    private String head(RisksCommand.Found found) {
        Assessment now = found.now();
        String name = String.valueOf(found.risk().getName());
        if (now.getScore() == null) {
            return say("unscored", name, String.valueOf(now.getReason()));
        }
        return say(
                "scored",
                name,
                new Wording(workplace.locale()).number(now.getScore().longValue()),
                String.valueOf(now.getReason()));
    }

    private void print(Reading reading) {
        ReadingText text = new ReadingText(workplace.locale());
        line(INDENT, say("criterion", String.valueOf(reading.getName()), text.weight(reading)));
        List<String> facts = new ArrayList<>();
        text.figure(reading).ifPresent(facts::add);
        facts.add(text.basis(reading));
        facts.add(reading.getLevel() == null ? text.level(reading) : say("level", text.level(reading)));
        String confidence = text.confidence(reading);
        facts.add(confidence.isEmpty() ? "" : say("confidence", confidence));
        facts.removeIf(String::isEmpty);
        line(INDENT + INDENT, String.join(" · ", facts));
        line(INDENT + INDENT, String.valueOf(reading.getSeen()));
        if (reading.getLevel() != null && !reading.isJudged()) {
            line(INDENT + INDENT, String.valueOf(reading.getRule()));
        }
        if (reading.getQuery() != null) {
            line(INDENT + INDENT, say("query", reading.getQuery()));
        }
        line(INDENT + INDENT, say("lowers", String.valueOf(reading.getLowers())));
    }

    /** What was set down beside the risk when it was found, with its figure; what is gone is not told any more. */
    private void print(Evidence evidence) {
        if (evidence.getState() == EvidenceState.GONE) {
            return;
        }
        String name = String.valueOf(evidence.getName());
        String found =
                switch (evidence) {
                    case AnalysisEvidence analysis ->
                        Optional.ofNullable(analysis.getFinding()).orElse("");
                    case SurveyEvidence survey ->
                        Optional.ofNullable(survey.getFinding()).orElse("");
                    case QueryEvidence query ->
                        query.getCount() == null ? "" : say("evidence.mentions", query.getCount());
                    default -> "";
                };
        line(INDENT, found.isEmpty() ? say("evidence", name) : say("evidence.found", name, found));
    }

    private void line(String indent, String said) {
        String text = TerminalText.harmless(said);
        int width = workplace.width();
        if (width <= 0) {
            workplace.out().println(indent + text);
            return;
        }
        int columns = Math.max(NARROWEST, Math.min(width, WIDEST)) - indent.length();
        TerminalText.wrap(text, columns, MOST_LINES)
                .forEach(line -> workplace.out().println(indent + line));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(RiskText.class, "strategy.risks." + key, arguments).in(workplace.locale());
    }
}
