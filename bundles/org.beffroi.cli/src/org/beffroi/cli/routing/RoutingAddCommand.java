package org.beffroi.cli.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.kept.NameTaken;
import org.beffroi.cli.mail.Recipients;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.routing.Delay;
import org.beffroi.dossier.routing.RoutingRule;
import org.beffroi.dossier.routing.RoutingRules;
import org.osgi.service.component.annotations.Component;

/** Adds a rule, after those there are, or says where mail for a department goes. */
@Component
@Command.Info(id = "routing add")
public final class RoutingAddCommand implements Command<RoutingAddCommand.Parameters> {

    /**
     * A rule.
     *
     * @param department where it goes
     * @param theme what it must be about
     * @param place where it must be
     * @param to whose desk
     * @param within how long they have
     * @param address where mail for the department goes
     * @param replace whether the address is replaced that it has already
     */
    public record Parameters(
            @Argument String department,
            Optional<String> theme,
            Optional<String> place,
            Optional<String> to,
            Optional<String> within,
            Optional<String> address,
            boolean replace) {
        public Parameters {
            if (department.isBlank()) {
                throw WrongUse.of("name.blank");
            }
            if (theme.isEmpty() && place.isEmpty() && address.isEmpty()) {
                throw WrongUse.of("routing.add.nothing");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Optional<Delay> within = parameters.within().map(typed -> Delay.read(typed)
                .orElseThrow(() -> WrongUse.of("routing.delay.unknown", typed)));
        Optional<String> address =
                parameters.address().map(typed -> Recipients.of(typed).address());
        Dossier dossier = workplace.dossier(Access.READ);
        RoutingRules before = RoutingRules.in(dossier.folder());
        String department = parameters.department().strip();
        Map<String, String> addresses = new LinkedHashMap<>(before.addresses());
        boolean other = address.isPresent()
                && addresses.containsKey(department)
                && !addresses.get(department).equals(address.get());
        NameTaken.refuse(other, parameters.replace(), "routing.add.taken", department);
        address.ifPresent(known -> addresses.put(department, known));
        List<RoutingRule> rules = new ArrayList<>(before.rules());
        if (parameters.theme().isPresent() || parameters.place().isPresent()) {
            rules.add(new RoutingRule(
                    parameters.theme().map(typed -> stored(CoreFields.THEME, typed, dossier)),
                    parameters.place().map(typed -> stored(CoreFields.PLACE, typed, dossier)),
                    department,
                    parameters.to(),
                    within));
        }
        new RoutingRules(addresses, rules).keepIn(dossier.folder());
        workplace.tell(Sentence.of(getClass(), "routing.add.done", department, rules.size()));
        return Outcome.DONE;
    }

    /** A name of a value is kept as the value itself where it means one alone. */
    private static String stored(Field core, String typed, Dossier dossier) {
        Field field = dossier.archive().fields().byKey(core.name()).orElse(core);
        List<String> named = field.valuesNamed(typed);
        return field.vocabulary().stream()
                .filter(term -> term.names().anyMatch(typed::equalsIgnoreCase))
                .map(term -> term.value())
                .findFirst()
                .orElse(named.size() == 1 ? named.getFirst() : typed.strip());
    }
}
