package org.beffroi.strategy.check.frame;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.check.wording.Folding;
import org.beffroi.strategy.model.Ambassador;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** Two things side by side under one name. */
@Component
@Check.Info(id = "duplicate-name", subject = Subject.FRAME)
public final class DuplicateName implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Place> taken = new HashSet<>();
        return new Parts(strategy)
                .all(Element.class).stream()
                        .filter(element -> !Said.isNothing(element.getName()) && isToldByName(element))
                        .filter(element -> !taken.add(Place.of(element)))
                        .map(element -> Issue.warning(this, element, Said.name(element)))
                        .toList();
    }

    /** These go by their day or their number, or are people. */
    private static boolean isToldByName(Element element) {
        return !(element instanceof Evidence || element instanceof ModerationAct || element instanceof Ambassador);
    }

    /** Where an element is and how it is told from its neighbours; an item is told by its day, too. */
    private record Place(EObject around, String kind, String name, LocalDate day) {

        static Place of(Element element) {
            return new Place(
                    element.eContainer(),
                    element.eClass().getName(),
                    plain(element.getName()),
                    element instanceof EditorialItem item ? item.getOn() : null);
        }

        private static String plain(String name) {
            StringBuilder plain = new StringBuilder(name.length());
            Folding.of(name)
                    .chars()
                    .filter(letter -> !Character.isWhitespace(letter))
                    .forEach(letter -> plain.append((char) letter));
            return plain.toString();
        }
    }
}
