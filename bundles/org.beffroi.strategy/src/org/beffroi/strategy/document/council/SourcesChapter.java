package org.beffroi.strategy.document.council;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.DocumentEvidence;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** What figures rest on, the terms that are used, and which version of the strategy this is. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.sources", place = StrategySection.Place.COUNCIL, rank = 11)
public final class SourcesChapter extends CouncilChapter {

    private static final int DOCUMENTS = 12;
    private static final List<String> TERMS =
            List.of("audience", "fulltime", "indicator", "margin", "mention", "raci", "tone", "trajectory");

    @Override
    void write(Material material, Pages pages) {
        sources(material, pages);
        heading(pages, material, "glossary");
        List<Part.Fact> terms = TERMS.stream()
                .sorted(Comparator.comparing(
                        term -> material.say("council.term." + term), Collator.getInstance(material.locale())))
                .map(term -> new Part.Fact(
                        material.say("council.term." + term), Run.words(material.say("council.term." + term + ".is"))))
                .toList();
        pages.block(Anchors.of("council_glossary"), new Part.Facts(terms));
        version(material, pages);
    }

    private static void sources(Material material, Pages pages) {
        List<Part> parts = new ArrayList<>();
        long counted = evidence(material, QueryEvidence.class).count();
        if (counted > 0) {
            parts.add(Part.Paragraph.of(material.say("council.sources.archive", counted)));
        }
        Set<String> titles = new TreeSet<>();
        evidence(material, DocumentEvidence.class)
                .filter(one -> one.getTitle() != null && !one.getTitle().isBlank())
                .map(one -> one.getOn() == null
                        ? one.getTitle().strip()
                        : material.say("evidence.published", one.getTitle().strip(), material.day(one.getOn())))
                .forEach(titles::add);
        if (!titles.isEmpty()) {
            parts.add(new Part.ItemList(
                    false, titles.stream().limit(DOCUMENTS).map(Run::words).toList()));
        }
        parts.add(Part.Paragraph.of(material.say("appendix.method.limits")));
        pages.block(Anchors.of("council_sources"), parts);
    }

    private static <E extends Evidence> Stream<E> evidence(Material material, Class<E> kind) {
        List<E> found = new ArrayList<>();
        material.strategy().eAllContents().forEachRemaining(one -> {
            if (kind.isInstance(one) && material.shows(kind.cast(one))) {
                found.add(kind.cast(one));
            }
        });
        return found.stream();
    }

    private static void version(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        heading(pages, material, "version");
        List<Optional<Part.Fact>> facts = List.of(
                fact(material, "version", strategy.getVersion()),
                fact(material, "status", material.say(strategy.getStatus())),
                fact(material, "adopted", strategy.getAdoptedOn() == null ? "" : material.day(strategy.getAdoptedOn())),
                fact(material, "authors", String.join(", ", strategy.getAuthors())));
        pages.facts(Anchors.of("council_version"), facts);
    }

    private static Optional<Part.Fact> fact(Material material, String key, String value) {
        return value == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(new Part.Fact(material.say("council.version." + key), Run.words(value)));
    }
}
