package org.beffroi.cli.verb;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.routing.Delay;
import org.beffroi.dossier.routing.RoutingRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the rules by which mentions go to departments, in the order in which they count. */
@Component
@Command.Info(id = "routing rules")
public final class RoutingRulesCommand implements Command<RoutingRulesCommand.Parameters> {

    private final Formats formats;

    @Activate
    public RoutingRulesCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * How they are listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        RoutingRules rules = RoutingRules.in(dossier.folder());
        if (rules.rules().isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "routing.rules.none"));
            return Outcome.DONE;
        }
        List<List<Object>> rows = rules.rules().stream()
                .map(rule -> List.<Object>of(
                        written(rule.theme(), CoreFields.THEME, format, dossier, workplace),
                        written(rule.place(), CoreFields.PLACE, format, dossier, workplace),
                        rule.department(),
                        rule.person().orElse(""),
                        rule.within().map(Delay::written).orElse(""),
                        rules.addresses().getOrDefault(rule.department(), "")))
                .toList();
        Sheet sheet = new Sheet(
                say("routing.rules.title", workplace),
                List.of(
                        text("theme", CoreFields.THEME.label(workplace.locale())),
                        text("place", CoreFields.PLACE.label(workplace.locale())),
                        text("department", say("routing.column.department", workplace)),
                        text("to", say("routing.column.to", workplace)),
                        text("within", say("routing.column.within", workplace)),
                        text("address", say("routing.column.address", workplace))),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet, rows.iterator());
        return Outcome.DONE;
    }

    /** People read names, programs what is stored. */
    private static String written(
            Optional<String> value, Field core, String format, Dossier dossier, Workplace workplace) {
        if (!Formats.isForPeople(format)) {
            return value.orElse("");
        }
        Field field = dossier.archive().fields().byKey(core.name()).orElse(core);
        return value.map(stored -> field.valueLabel(stored, workplace.locale())).orElse("");
    }

    private static Column text(String key, String label) {
        return Column.of(key, label, Column.Kind.TEXT);
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(RoutingRulesCommand.class, key).in(workplace.locale());
    }
}
