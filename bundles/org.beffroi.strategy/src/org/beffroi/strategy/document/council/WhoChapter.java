package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Committee;
import org.beffroi.strategy.model.Department;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Organisation;
import org.beffroi.strategy.model.Role;
import org.osgi.service.component.annotations.Component;

/**
 * Who does what: the teams by department with their posts, and for each objective who answers for it (A), who does it (R) and which
 * departments are consulted (C). Nobody says in the model who is only informed, and nothing stands there for it.
 */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.who", place = StrategySection.Place.COUNCIL, rank = 6)
public final class WhoChapter extends CouncilChapter {

    private static final int ROWS = 14;
    private static final int CIRCUITS = 6;
    private static final int NAMES = 6;

    @Override
    void write(Material material, Pages pages) {
        teams(material, pages);
        matrix(material, pages);
        circuits(material, pages);
    }

    private static void teams(Material material, Pages pages) {
        if (!material.shows(material.strategy().getMeans())) {
            return;
        }
        Map<String, List<List<Run>>> departments = new LinkedHashMap<>();
        for (Role role : material.shown(material.strategy().getMeans().getRoles())) {
            Department department = role.getDepartment();
            String name = material.name(department).isEmpty()
                    ? material.say("council.teams.other")
                    : material.name(department);
            departments.computeIfAbsent(name, any -> new ArrayList<>()).add(line(role, material));
        }
        List<Card> cards = new ArrayList<>();
        departments.forEach((name, roles) -> cards.add(new Card(name, "", roles, Ink.ACCENT)));
        committee(material).ifPresent(cards::add);
        if (!cards.isEmpty()) {
            heading(pages, material, "teams");
            pages.block(Anchors.of("council_teams"), new Part.Cards(3, cards));
        }
    }

    private static List<Run> line(Role role, Material material) {
        List<Run> runs = new ArrayList<>(Run.words(material.heading(role)));
        if (role.getFullTimeNow() != null) {
            boolean more =
                    role.getFullTimeWanted() != null && role.getFullTimeWanted().compareTo(role.getFullTimeNow()) != 0;
            String posts = more
                    ? material.say(
                            "council.posts.more",
                            material.number(role.getFullTimeNow()),
                            material.number(role.getFullTimeWanted()))
                    : material.say("council.posts", material.number(role.getFullTimeNow()));
            runs.add(new Run.Quiet(" " + posts));
        }
        return runs;
    }

    private static Optional<Card> committee(Material material) {
        Organisation organisation = material.strategy().getOrganisation();
        Committee committee = organisation == null ? null : organisation.getCommittee();
        if (!material.shows(committee) || committee.getMembers().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                material.heading(committee),
                "",
                List.of(Run.words(String.join(", ", committee.getMembers()))),
                Ink.LINE));
    }

    private static void matrix(Material material, Pages pages) {
        List<Objective> objectives = new FirstObjectives(material)
                .all().stream()
                        .limit(ROWS)
                        .sorted(Comparator.comparingInt(Numbering::of))
                        .toList();
        boolean isAnybody = objectives.stream()
                .anyMatch(objective -> material.shows(objective.getOwner())
                        || !doing(objective, material).isEmpty());
        if (!isAnybody) {
            return;
        }
        heading(pages, material, "matrix");
        pages.table(
                Anchors.of("council_matrix"),
                material.say("council.matrix.table"),
                List.of(
                        pages.words("objective"),
                        pages.words("accountable"),
                        pages.words("responsible"),
                        pages.words("consulted")),
                objectives.stream().map(objective -> row(objective, material)).toList());
    }

    private static List<Object> row(Objective objective, Material material) {
        Set<Role> doing = doing(objective, material);
        boolean isItself = doing.remove(objective.getOwner());
        String does = some(doing.stream().map(material::heading).toList(), material);
        return Pages.row(
                material.say("note.objective", Numbering.of(objective), material.name(objective)),
                material.shows(objective.getOwner())
                        ? material.heading(objective.getOwner())
                        : material.say("council.owner.nobody"),
                does.isEmpty() ? material.say(isItself ? "council.matrix.same" : "council.owner.nobody") : does,
                some(consulted(objective, material).stream().map(material::name).toList(), material));
    }

    /** Few names: a row is read, not studied. */
    private static String some(List<String> names, Material material) {
        String first = String.join(", ", names.stream().limit(NAMES).toList());
        return names.size() > NAMES ? material.say("council.matrix.more", first, names.size() - NAMES) : first;
    }

    /** By whom a text passes before it is out, and within how long. */
    private static void circuits(Material material, Pages pages) {
        Organisation organisation = material.strategy().getOrganisation();
        if (!material.shows(organisation)) {
            return;
        }
        List<List<Object>> rows = material.shown(organisation.getCircuits()).stream()
                .filter(circuit -> !material.name(circuit).isEmpty())
                .limit(CIRCUITS)
                .map(circuit -> Pages.row(
                        material.name(circuit),
                        material.name(circuit.getDrafts()),
                        material.name(circuit.getValidates()),
                        material.name(circuit.getAnswers()),
                        material.hours(circuit.getHoursInside()),
                        material.hours(circuit.getHoursOutside())))
                .toList();
        if (!rows.isEmpty()) {
            heading(pages, material, "circuits");
            pages.table(
                    Anchors.of("council_circuits"),
                    material.say("council.circuits.table"),
                    List.of(
                            pages.words("circuit"),
                            pages.words("drafts"),
                            pages.words("validates"),
                            pages.words("answers"),
                            pages.figures("inside"),
                            pages.figures("outside")),
                    rows);
        }
    }

    /** Owners of its actions, and roles whose time they ask. */
    private static Set<Role> doing(Objective objective, Material material) {
        Set<Role> roles = new LinkedHashSet<>();
        for (Action action : new FirstObjectives(material).actions(objective)) {
            if (material.shows(action.getOwner())) {
                roles.add(action.getOwner());
            }
            action.getLoads().stream()
                    .map(Load::getRole)
                    .filter(material::shows)
                    .forEach(roles::add);
        }
        return roles;
    }

    private static Set<Department> consulted(Objective objective, Material material) {
        Set<Department> departments = new LinkedHashSet<>();
        new FirstObjectives(material)
                .actions(objective)
                .forEach(action -> material.shown(action.getDepartments()).stream()
                        .filter(department -> !material.name(department).isEmpty())
                        .forEach(departments::add));
        return departments;
    }
}
