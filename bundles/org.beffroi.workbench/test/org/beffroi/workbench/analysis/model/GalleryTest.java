package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.workbench.analysis.model.Gallery.Line;
import org.beffroi.workbench.analysis.model.sample.Counting;
import org.beffroi.workbench.analysis.model.sample.Trusting;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class GalleryTest {

    private static final AnalysisRequest CANTEEN =
            new AnalysisRequest("counting", Map.of("query", List.of("cantine"), "how", List.of("rounded")));

    private final Gallery gallery = new Gallery(List.of(new Counting(), new Trusting()), new Language(Locale.FRENCH));

    @Test
    void analyses_stand_under_their_questions() {
        assertThat(titles(gallery.lines("", Shelf.empty())))
                .containsExactly("Combien, quand\u202F?", "Nombre de mentions", "Est-ce fiable\u202F?", "Lacunes");
    }

    @Test
    void pins_and_favourites_stand_above_and_what_was_run_below() {
        Shelf shelf = Shelf.empty().starred("trusting").pinned(CANTEEN).ran(AnalysisRequest.of("counting"));
        assertThat(titles(gallery.lines("", shelf)))
                .containsExactly(
                        "Épinglées",
                        "Nombre de mentions — cantine · arrondie",
                        "Favorites",
                        "Lacunes",
                        "Combien, quand\u202F?",
                        "Nombre de mentions",
                        "Est-ce fiable\u202F?",
                        "Lacunes",
                        "Lancées récemment",
                        "Nombre de mentions — réglages d’origine");
    }

    @Test
    void what_is_typed_fits_in_either_language_without_accents() {
        assertThat(titles(gallery.lines("a l'heure", Shelf.empty()))).contains("Nombre de mentions");
        assertThat(titles(gallery.lines("GAPS", Shelf.empty()))).containsExactly("Est-ce fiable\u202F?", "Lacunes");
        assertThat(titles(gallery.lines("canti", Shelf.empty().ran(CANTEEN)))).hasSize(2);
        assertThat(gallery.lines("rien de tel", Shelf.empty())).isEmpty();
    }

    @Test
    void what_is_not_at_hand_any_more_is_left_out() {
        Shelf shelf = Shelf.empty().starred("gone").ran(AnalysisRequest.of("gone"));
        assertThat(titles(gallery.lines("", shelf))).doesNotContain("Favorites", "Lancées récemment");
    }

    private static List<String> titles(List<Line> lines) {
        return lines.stream()
                .map(line -> switch (line) {
                    case Line.Heading heading -> heading.text();
                    case Line.Entry entry -> entry.title();
                    case Line.Past past -> past.title() + " — " + past.words();
                })
                .toList();
    }
}
