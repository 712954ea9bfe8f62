package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;

/**
 * The actions that a reader may see, axis by axis: each under the axis of its first objective that he may see, those of none last.
 *
 * @param material the strategy and its reader
 */
public record ActionsByAxis(Material material) {

    /**
     * Actions of one axis.
     *
     * @param axis empty for those of none
     * @param title the name of the axis; of none that they are the others, or all where there is no axis
     * @param actions at least one
     */
    public record Group(Optional<Axis> axis, String title, List<Action> actions) {
        public Group {
            Objects.requireNonNull(axis);
            Objects.requireNonNull(title);
            actions = List.copyOf(actions);
        }

        /** The same with these actions. */
        public Group of(List<Action> some) {
            return new Group(axis, title, some);
        }
    }

    public ActionsByAxis {
        Objects.requireNonNull(material);
    }

    /** Groups of those for which that holds, none of them empty. */
    public List<Group> groups(Predicate<Action> wanted) {
        List<Action> all = material.shown(material.strategy().getActions()).stream()
                .filter(wanted)
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Axis axis : material.shown(material.strategy().getAxes())) {
            add(groups, Optional.of(axis), material.heading(axis), all);
        }
        add(groups, Optional.empty(), material.say(groups.isEmpty() ? "sheets.all" : "sheets.others"), all);
        return groups;
    }

    private void add(List<Group> groups, Optional<Axis> axis, String title, List<Action> all) {
        List<Action> own =
                all.stream().filter(action -> axis(action).equals(axis)).toList();
        if (!own.isEmpty()) {
            groups.add(new Group(axis, title, own));
        }
    }

    private Optional<Axis> axis(Action action) {
        return action.getObjectives().stream()
                .map(Objective::getAxis)
                .filter(material::shows)
                .findFirst();
    }
}
