package org.beffroi.strategy.document.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.osgi.service.component.annotations.Component;

/**
 * What hangs on the wall of the services: the promise, six objectives with their target, and for each of six roles the next three things
 * that it does. One page, whatever the size of the strategy; what does not stand on it is counted, and what it lacks is said.
 */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "poster", place = StrategySection.Place.POSTER)
public final class PosterSection implements StrategySection {

    private static final int OBJECTIVES = 6;
    private static final int ROLES = 6;
    private static final int ACTIONS = 3;

    /** So few cards stand in two columns, more in three. */
    private static final int FEW = 4;

    private static final int LONGEST_PROMISE = 130;
    private static final int LONGEST_OBJECTIVE = 50;
    private static final int LONGEST_INDICATOR = 40;
    private static final int LONGEST_ROLE = 40;
    private static final int LONGEST_ACTION = 48;

    @Override
    public List<Part> parts(Material material) {
        return new Poster(material, new FirstObjectives(material), new Months(material)).parts();
    }

    /** A poster as it is put together. */
    private record Poster(Material material, FirstObjectives first, Months months) {

        List<Part> parts() {
            Pages pages = new Pages(material);
            promise(pages);
            objectives(pages);
            roles(pages);
            return pages.made();
        }

        private void promise(Pages pages) {
            Optional.ofNullable(material.strategy().getBrand())
                    .filter(material::shows)
                    .map(brand -> ShortText.sentences(Run.text(Rich.line(brand.getPromise())), LONGEST_PROMISE))
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> pages.block(
                            Anchors.of("poster_promise"), new Part.Paragraph(List.of(new Run.Strong(words)))));
        }

        private void objectives(Pages pages) {
            pages.block(Anchors.of("poster_objectives"), new Part.Heading(1, material.say("poster.objectives")));
            List<Objective> all = first.all();
            if (all.isEmpty()) {
                pages.block(
                        Anchors.of("poster_objectives_missing"),
                        Part.Paragraph.of(material.say("note.objectives.missing")));
                return;
            }
            pages.block(
                    Anchors.of("poster_objectives_cards"),
                    cards(all.stream().limit(OBJECTIVES).map(this::card).toList()));
            if (all.size() > OBJECTIVES) {
                pages.block(
                        Anchors.of("poster_objectives_more"),
                        Part.Note.of(material.say("note.objectives.more", all.size() - OBJECTIVES)));
            }
        }

        private static Part.Cards cards(List<Card> cards) {
            return new Part.Cards(cards.size() <= FEW ? 2 : 3, cards);
        }

        /** Its target is what the eye finds first; what nobody has counted is said so. */
        private Card card(Objective objective) {
            String name = ShortText.cut(material.name(objective), LONGEST_OBJECTIVE);
            Optional<Indicator> followed = first.followed(objective);
            String target = followed.map(one -> material.figures().figure(one, one.getTarget()))
                    .orElse("");
            List<List<Run>> lines = new ArrayList<>();
            followed.ifPresentOrElse(
                    one -> {
                        lines.add(Run.words(ShortText.cut(material.name(one), LONGEST_INDICATOR)));
                        lines.add(List.of(new Run.Quiet(way(objective, one))));
                    },
                    () -> lines.add(List.of(new Run.Quiet(material.say("note.objective.unmeasured")))));
            return new Card(name, target, lines, Ink.ACCENT);
        }

        private String way(Objective objective, Indicator indicator) {
            String due = months.of(FirstObjectives.due(objective, indicator));
            String now = material.say("poster.now", first.now(indicator));
            return due.isEmpty() ? now : material.say("poster.way", now, due);
        }

        private void roles(Pages pages) {
            pages.block(Anchors.of("poster_roles"), new Part.Heading(1, material.say("poster.roles")));
            Map<Role, List<Action>> all = byRole();
            if (all.isEmpty()) {
                pages.block(
                        Anchors.of("poster_roles_missing"), Part.Paragraph.of(material.say("poster.roles.missing")));
            } else {
                pages.block(
                        Anchors.of("poster_roles_cards"),
                        cards(all.entrySet().stream()
                                .limit(ROLES)
                                .map(one -> card(one.getKey(), one.getValue()))
                                .toList()));
            }
            List<String> rest = new ArrayList<>();
            int others = all.values().stream().skip(ROLES).mapToInt(List::size).sum();
            if (others > 0) {
                rest.add(material.say("poster.others", others, all.size() - ROLES));
            }
            int nobody = (int) ahead().stream()
                    .filter(action -> material.name(action.getOwner()).isEmpty())
                    .count();
            if (nobody > 0) {
                rest.add(material.say("poster.nobody", nobody));
            }
            if (!rest.isEmpty()) {
                pages.block(Anchors.of("poster_rest"), Part.Note.of(String.join(" ", rest)));
            }
        }

        /** What is still to be done or goes on at the day of the poster, in the order in which it begins; without a day last. */
        private List<Action> ahead() {
            LocalDate day = material.asOf().atZone(material.zone()).toLocalDate();
            return material.shown(material.strategy().getActions()).stream()
                    .filter(action -> !material.name(action).isEmpty())
                    .filter(action -> action.getState() != ActionState.DROPPED && action.getState() != ActionState.DONE)
                    .filter(action -> action.getState() == ActionState.LATE
                            || ActionSpan.of(action)
                                    .map(span -> !span.until().isBefore(day))
                                    .orElse(true))
                    .sorted(Comparator.comparing(action ->
                            ActionSpan.of(action).map(ActionSpan::from).orElse(LocalDate.MAX)))
                    .toList();
        }

        /** Those who have most to do first; the same order each time. */
        private Map<Role, List<Action>> byRole() {
            Map<Role, List<Action>> all = ahead().stream()
                    .filter(action -> !material.name(action.getOwner()).isEmpty())
                    .collect(Collectors.groupingBy(Action::getOwner, LinkedHashMap::new, Collectors.toList()));
            return all.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Role, List<Action>> one) ->
                                    one.getValue().size())
                            .reversed())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        }

        private Card card(Role role, List<Action> actions) {
            List<List<Run>> lines = new ArrayList<>();
            actions.stream().limit(ACTIONS).forEach(action -> {
                String name = ShortText.cut(material.name(action), LONGEST_ACTION);
                List<Run> line = new ArrayList<>(Run.words(name));
                String when = ActionSpan.of(action).map(months::of).orElse(material.say("poster.undated"));
                // It goes to the next line whole.
                when = when.replace(' ', '\u00a0');
                line.add(new Run.Quiet((name.endsWith("…") ? " " : ", ") + when));
                lines.add(line);
            });
            if (actions.size() > ACTIONS) {
                lines.add(List.of(new Run.Quiet(material.say("poster.more", actions.size() - ACTIONS))));
            }
            return new Card(ShortText.cut(material.name(role), LONGEST_ROLE), "", lines, Ink.NEUTRAL);
        }
    }
}
