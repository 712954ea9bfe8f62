package org.beffroi.strategy.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;

/**
 * What stands on the one page for those who decide: what is asked of them, three findings with their evidence, five objectives with
 * their target, the roadmap, the money and the people. What a strategy lacks is said in the place where it would stand. Whatever its
 * size, the page is one: findings and objectives are few, names are cut between words.
 *
 * @param material the strategy and its reader
 */
record DecisionNote(Material material) {

    private static final int FINDINGS = 3;
    private static final int OBJECTIVES = 5;

    /** Longest text of what is asked, in letters. */
    private static final int LONGEST_ASKED = 240;

    DecisionNote {
        Objects.requireNonNull(material);
    }

    /** Its parts, in the order in which they are read. */
    List<Part> parts() {
        Pages pages = new Pages(material);
        asked(pages);
        findings(pages);
        objectives(pages);
        roadmap(pages);
        means(pages);
        return pages.made();
    }

    private void head(Pages pages, String section) {
        pages.block(Anchors.of("note_" + section), new Part.Heading(1, material.say("note." + section)));
    }

    private void missing(Pages pages, String section) {
        pages.block(
                Anchors.of("note_" + section + "_missing"),
                Part.Paragraph.of(material.say("note." + section + ".missing")));
    }

    private void asked(Pages pages) {
        Strategy strategy = material.strategy();
        head(pages, "asked");
        pages.block(
                Anchors.of("note_asked_for"),
                Part.Paragraph.of(material.say(
                        "note.asked." + strategy.getStatus().getName().toLowerCase(Locale.ROOT))));
        String why = Rich.parts(strategy.getDescription()).isEmpty()
                ? ""
                : words(Rich.line(strategy.getDescription()), LONGEST_ASKED);
        if (!why.isEmpty()) {
            pages.block(Anchors.of("note_asked_text"), Part.Paragraph.of(why));
        }
    }

    private void findings(Pages pages) {
        head(pages, "findings");
        List<List<Run>> found = new FoundLines(material).first(FINDINGS);
        if (found.isEmpty()) {
            missing(pages, "findings");
        } else {
            pages.block(Anchors.of("note_findings_list"), new Part.ItemList(true, found));
        }
    }

    private void objectives(Pages pages) {
        head(pages, "objectives");
        FirstObjectives first = new FirstObjectives(material);
        List<Objective> all = first.all();
        if (all.isEmpty()) {
            missing(pages, "objectives");
            return;
        }
        first.table(
                pages,
                Anchors.of("note_objectives_table"),
                all.stream().limit(OBJECTIVES).toList());
        if (all.size() > OBJECTIVES) {
            pages.block(
                    Anchors.of("note_objectives_more"),
                    Part.Note.of(material.say("note.objectives.more", all.size() - OBJECTIVES)));
        }
    }

    private void roadmap(Pages pages) {
        head(pages, "roadmap");
        new RoadmapStrip(material)
                .picture()
                .ifPresentOrElse(
                        picture -> pages.block(
                                Anchors.of("note_roadmap_strip"), new Part.PicturePart(Optional.empty(), picture)),
                        () -> missing(pages, "roadmap"));
    }

    private void means(Pages pages) {
        head(pages, "means");
        MeansSums sums = new MeansSums(material);
        List<Optional<Part.Fact>> facts = List.of(
                sums.budget().map(words -> new Part.Fact(material.say("note.budget"), Run.words(words))),
                sums.people().map(words -> new Part.Fact(material.say("note.people"), Run.words(words))));
        if (facts.stream().allMatch(Optional::isEmpty)) {
            missing(pages, "means");
        } else {
            pages.facts(Anchors.of("note_means_facts"), facts);
        }
    }

    private static String words(List<Run> runs, int longest) {
        return ShortText.sentences(runs.stream().map(Run::text).collect(Collectors.joining()), longest);
    }
}
