package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.analysis.Track;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.QueryEvidence;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** Method, dates, exact queries, texts of law. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "appendices", place = StrategySection.Place.APPENDICES)
public final class AppendicesSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        pages.block(
                Anchors.of("method"),
                List.of(
                        new Part.Heading(2, material.say("appendix.method")),
                        Part.Paragraph.of(material.say("appendix.method.text")),
                        Part.Paragraph.of(material.say("appendix.method.limits"))));
        int left = leftOut(material.strategy(), material);
        if (left > 0) {
            pages.block(
                    Anchors.of("left_out"),
                    Part.Paragraph.of(material.say(
                            "appendix.left.out." + material.audience().getName(), left)));
        }
        if (!material.isPublic()) {
            pages.table(
                    Anchors.of("queries"),
                    material.say("table.queries"),
                    List.of(pages.words("figure"), pages.words("query"), pages.words("on")),
                    queries(material));
        }
        Set<String> texts = new TreeSet<>();
        material.shown(material.strategy().getCharters()).forEach(charter -> texts.addAll(charter.getRestsOn()));
        if (!texts.isEmpty()) {
            pages.block(
                    Anchors.of("law"),
                    List.of(
                            new Part.Heading(2, material.say("appendix.law")),
                            new Part.ItemList(
                                    false, texts.stream().map(Run::words).toList()),
                            Part.Note.of(material.say("appendix.law.checked"))));
        }
    }

    /** How many elements are not for this reader; what lies in one of them is not counted beside it. */
    private static int leftOut(EObject under, Material material) {
        return under.eContents().stream()
                .mapToInt(
                        one -> one instanceof Element element && !material.shows(element) ? 1 : leftOut(one, material))
                .sum();
    }

    private static List<List<Object>> queries(Material material) {
        List<List<Object>> rows = new ArrayList<>();
        material.strategy().eAllContents().forEachRemaining(one -> {
            if (one instanceof QueryEvidence evidence && material.shows(evidence) && evidence.getQuery() != null) {
                rows.add(Pages.row(
                        material.name(evidence),
                        evidence.getQuery(),
                        evidence.getAt() == null ? "" : material.day(evidence.getAt())));
            } else if (one instanceof Indicator indicator && material.shows(indicator)) {
                Track.of(indicator, material.zone())
                        .last()
                        .filter(taken -> taken.getQuery() != null)
                        .ifPresent(taken -> rows.add(
                                Pages.row(material.name(indicator), taken.getQuery(), material.day(taken.getAt()))));
            }
        });
        return rows;
    }
}
