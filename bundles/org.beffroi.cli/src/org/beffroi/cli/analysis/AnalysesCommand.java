package org.beffroi.cli.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormSchema;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the analyses at hand by question; of one, the schema of its parameters. */
@Component(service = Command.class)
@Command.Info(id = "analyses")
public final class AnalysesCommand implements Command<AnalysesCommand.Parameters> {

    private static final Listing<Analysis<?>> LISTING = Listing.<Analysis<?>>of("analyses.title")
            .with("id", locale -> "id", Kind.TEXT, (one, readers) -> Analyses.info(one)
                    .id())
            .with("question", "analyses.question", Kind.TEXT, AnalysesCommand::question)
            .with("name", "analyses.name", Kind.TEXT, (one, readers) -> Analyses.title(one, readers.locale()))
            .with("answers", "analyses.answers", Kind.TEXT, (one, readers) -> Analyses.answers(one, readers.locale()));

    private final Analyses analyses;
    private final Formats formats;

    @Activate
    public AnalysesCommand(@Reference Analyses analyses, @Reference List<TableWriter> writers) {
        this.analyses = analyses;
        this.formats = Formats.of(writers);
    }

    /**
     * What is listed.
     *
     * @param schema id of the analysis whose parameters are wanted as a JSON Schema
     * @param format name of a format; absent: headings and lines
     */
    public record Parameters(Optional<String> schema, Optional<String> format) {
        public Parameters {
            if (schema.isPresent() && format.isPresent()) {
                throw WrongUse.of("analyses.schema.alone");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        if (parameters.schema().isPresent()) {
            schema(analyses.named(parameters.schema().get()), workplace);
        } else if (parameters.format().isPresent()) {
            formats.output(parameters.format(), workplace).write(LISTING, analyses.all(), ZoneOffset.UTC);
        } else {
            list(workplace);
        }
        return Outcome.DONE;
    }

    private void list(Workplace workplace) {
        Locale locale = workplace.locale();
        int widest = analyses.all().stream()
                .mapToInt(one -> Analyses.info(one).id().length())
                .max()
                .orElse(0);
        for (Question question : Question.values()) {
            List<Analysis<?>> own = analyses.all().stream()
                    .filter(one -> Analyses.info(one).question() == question)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            workplace.out().println(question.label(locale));
            for (Analysis<?> analysis : own) {
                String id = Analyses.info(analysis).id();
                workplace
                        .out()
                        .println("  " + id + " ".repeat(widest - id.length()) + "  "
                                + Analyses.answers(analysis, locale));
            }
            workplace.out().println();
        }
        workplace.tell(Sentence.of(getClass(), "analyses.help"));
    }

    private static String question(Analysis<?> analysis, Readership readers) {
        return Analyses.info(analysis).question().label(readers.locale());
    }

    private static void schema(Analysis<?> analysis, Workplace workplace) {
        Map<String, Object> schema = new FormSchema(
                        Form.of(analysis.parameters()), Analyses.texts(analysis, workplace.locale()))
                .tree(Analyses.title(analysis, workplace.locale()));
        try {
            workplace.bytes().write(JsonText.write(schema));
            workplace.bytes().write('\n');
            workplace.bytes().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
