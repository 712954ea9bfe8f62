package org.beffroi.cli.routing;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.routing.Delay;
import org.beffroi.dossier.routing.RoutingRule;
import org.beffroi.dossier.routing.RoutingRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the rules by which mentions go to departments, in the order in which they count. */
@Component(service = Command.class)
@Command.Info(id = "routing rules")
public final class RoutingRulesCommand extends ListCommand<RoutingRulesCommand.Listed> {

    @Activate
    public RoutingRulesCommand(@Reference List<TableWriter> writers) {
        super(
                writers,
                (dossier, workplace) -> listed(RoutingRules.in(dossier.folder()), dossier),
                Listing.<Listed>of("routing.rules.title", "routing.rules.none")
                        .with("theme", CoreFields.THEME::label, Kind.TEXT, Listed::theme)
                        .with("place", CoreFields.PLACE::label, Kind.TEXT, Listed::place)
                        .with("department", "routing.column.department", Kind.TEXT, one -> one.rule()
                                .department())
                        .with("to", "routing.column.to", Kind.TEXT, one -> one.rule()
                                .person()
                                .orElse(""))
                        .with("within", "routing.column.within", Kind.TEXT, one -> one.rule()
                                .within()
                                .map(Delay::written)
                                .orElse(""))
                        .with("address", "routing.column.address", Kind.TEXT, Listed::address));
    }

    private static List<Listed> listed(RoutingRules rules, Dossier dossier) {
        return rules.rules().stream()
                .map(rule -> new Listed(
                        rule,
                        rules.addresses().getOrDefault(rule.department(), ""),
                        dossier.archive().fields()))
                .toList();
    }

    /**
     * A rule.
     *
     * @param address of its department
     * @param fields of the dossier
     */
    record Listed(RoutingRule rule, String address, Fields fields) {

        String theme(Readership readers) {
            return written(rule.theme(), CoreFields.THEME, readers);
        }

        String place(Readership readers) {
            return written(rule.place(), CoreFields.PLACE, readers);
        }

        /** People read names, programs what is stored. */
        private String written(Optional<String> value, Field core, Readership readers) {
            Field field = fields.byKey(core.name()).orElse(core);
            return value.map(stored -> readers.people() ? field.valueLabel(stored, readers.locale()) : stored)
                    .orElse("");
        }
    }
}
