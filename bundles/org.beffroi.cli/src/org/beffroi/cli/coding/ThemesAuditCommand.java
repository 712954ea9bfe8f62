package org.beffroi.cli.coding;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.search.Limit;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Order;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.coding.TriggerAudit;
import org.beffroi.dossier.coding.TriggerAudit.Trigger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists which words make a machine read which theme, with an example each, so that the dossier's list of themes is corrected. */
@Component
@Command.Info(id = "themes audit")
public final class ThemesAuditCommand implements Command<ThemesAuditCommand.Parameters> {

    private static final int USUAL = 5;

    private final Formats formats;

    @Activate
    public ThemesAuditCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * Among what.
     *
     * @param query which mentions, all where absent
     * @param theme one theme, all where absent
     * @param limit words of a theme at most, {@code all} for all; absent: five
     * @param format name of a format; absent: a table
     */
    public record Parameters(
            @Argument List<String> query, Optional<String> theme, Optional<String> limit, Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), workplace);
        int limit = (int) Math.min(Integer.MAX_VALUE, Limit.of(parameters.limit(), USUAL));
        Dossier dossier = workplace.dossier(Access.READ);
        Field field = dossier.archive().fields().byKey(CoreFields.THEME.name()).orElse(CoreFields.THEME);
        Optional<String> one =
                parameters.theme().map(typed -> dossier.archive().fields().canonical(field, typed));
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            Query query = new Query.And(
                    List.of(question.query(), new Query.FieldIs(CoreFields.THEME.name(), one.orElse("*"))));
            long count = snapshot.count(query, workplace.cancel());
            MentionPages found = new MentionPages(
                    snapshot,
                    query,
                    Order.NEWEST,
                    count,
                    workplace.cancel(),
                    workplace.progress(Sentence.of(getClass(), "search.writing")));
            TriggerAudit audit = new TriggerAudit(dossier.enrichment(), field);
            while (found.hasNext()) {
                audit.add(found.next());
            }
            List<Trigger> triggers = audit.most(limit).stream()
                    .filter(trigger -> one.isEmpty() || one.get().equals(trigger.value()))
                    .toList();
            output.write(listing(field), triggers, dossier.settings().zone());
            return Outcome.DONE;
        });
    }

    private static Listing<Trigger> listing(Field field) {
        return Listing.<Trigger>of("themes.audit.title", "themes.audit.none")
                .with(
                        "theme",
                        CoreFields.THEME::label,
                        Kind.TEXT,
                        (trigger, readers) -> readers.people()
                                ? field.valueLabel(trigger.value(), readers.locale())
                                : trigger.value())
                .with("words", "themes.audit.words", Kind.TEXT, Trigger::words)
                .with("mentions", "themes.audit.mentions", Kind.WHOLE, Trigger::mentions)
                .with("readings", "themes.audit.readings", Kind.WHOLE, Trigger::readings)
                .with("otherwise", "themes.audit.otherwise", Kind.WHOLE, Trigger::otherwise)
                .with("example", "themes.audit.example", Kind.TEXT, Trigger::example)
                .with("id", "themes.audit.id", Kind.TEXT, trigger -> trigger.in()
                        .value());
    }
}
