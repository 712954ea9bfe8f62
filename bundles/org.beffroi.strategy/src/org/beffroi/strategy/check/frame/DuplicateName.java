package org.beffroi.strategy.check.frame;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Article;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Two things of one kind under one name. */
@Component
@Check.Info(id = "duplicate-name", subject = Subject.FRAME)
public final class DuplicateName implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<String, Element> first = new HashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (Element element : new Parts(strategy).all(Element.class)) {
            if (Said.isNothing(element.getName()) || element instanceof Evidence || element instanceof ModerationAct) {
                continue;
            }
            String place = element instanceof EditorialItem item ? String.valueOf(item.getOn()) : "";
            String name = element.eClass().getName() + " " + place + " " + plain(element.getName());
            if (isWithin(element) && first.putIfAbsent(name, element) != null) {
                issues.add(Issue.warning(this, element, Said.name(element)));
            }
        }
        return issues;
    }

    /** What belongs to one element alone, such as its criteria, may be called as that of another. */
    private static boolean isWithin(Element element) {
        return element.eContainer() == null
                || !(element instanceof Criterion || element instanceof Article || element instanceof LegalPeriod);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
