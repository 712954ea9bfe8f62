package org.beffroi.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.QueryParser;
import org.beffroi.workbench.help.HelpPage.Block;
import org.beffroi.workbench.help.HelpPage.Span;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.palette.KeyNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpBookTest {

    private static HelpBook book(Locale locale) {
        return book(locale, picture -> true);
    }

    private static HelpBook book(Locale locale, Predicate<String> pictures) {
        return HelpBook.shipped(
                new HelpNames(new KeyNames(new Language(locale)), key -> List.of("F9"), key -> "<" + key + ">"),
                pictures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_has_a_title_and_doors_that_lead_somewhere(String tag) {
        HelpBook book = book(Locale.forLanguageTag(tag));
        assertThat(book.pages()).extracting(HelpPage::id).containsExactlyElementsOf(HelpBook.IDS);
        assertThat(book.pages()).extracting(HelpPage::title).doesNotHaveDuplicates();
        for (HelpPage page : book.pages()) {
            assertThat(page.blocks()).as(page.id()).hasSizeGreaterThan(4);
            assertThat(page.words()).as(page.id()).doesNotContain("{", "}", "](", "**");
            spans(page)
                    .filter(Span.Door.class::isInstance)
                    .map(Span.Door.class::cast)
                    .forEach(door -> assertThat(HelpBook.IDS).contains(door.page()));
        }
    }

    @Test
    void both_languages_say_the_same_things_in_the_same_order() {
        for (String id : HelpBook.IDS) {
            assertThat(kinds(book(Locale.FRENCH).page(id)))
                    .as(id)
                    .isEqualTo(kinds(book(Locale.ENGLISH).page(id)));
            assertThat(spans(book(Locale.FRENCH).page(id)).filter(Span.Door.class::isInstance))
                    .as(id)
                    .hasSameSizeAs(spans(book(Locale.ENGLISH).page(id))
                            .filter(Span.Door.class::isInstance)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_has_one_to_three_pictures_with_words_for_those_who_do_not_see_them(String tag) {
        List<String> all = new ArrayList<>();
        for (HelpPage page : book(Locale.forLanguageTag(tag)).pages()) {
            List<Block.Picture> pictures = pictures(page);
            assertThat(pictures).as(page.id()).hasSizeBetween(1, 3).allSatisfy(picture -> {
                assertThat(picture.name()).matches("[a-z]+(-[a-z]+)*");
                assertThat(picture.alternative()).hasSizeBetween(40, 160).doesNotContain("_", "*", "{");
                assertThat(picture.caption()).hasSizeBetween(10, 80).isNotEqualTo(picture.alternative());
            });
            pictures.forEach(picture -> all.add(picture.name()));
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void both_languages_show_the_same_pictures_and_say_them_differently() {
        for (String id : HelpBook.IDS) {
            List<Block.Picture> french = pictures(book(Locale.FRENCH).page(id));
            List<Block.Picture> english = pictures(book(Locale.ENGLISH).page(id));
            assertThat(french).extracting(Block.Picture::name).isEqualTo(names(english));
            assertThat(french)
                    .extracting(Block.Picture::alternative)
                    .doesNotContainAnyElementsOf(
                            english.stream().map(Block.Picture::alternative).toList());
        }
    }

    @Test
    void a_picture_that_is_not_there_leaves_nothing_behind() {
        HelpBook bare = book(Locale.FRENCH, picture -> picture.equals("alerts"));
        assertThat(bare.pages().stream().flatMap(page -> pictures(page).stream()))
                .extracting(Block.Picture::name)
                .containsExactly("alerts");
        String caption = pictures(book(Locale.FRENCH).page("query")).getFirst().caption();
        assertThat(book(Locale.FRENCH).page("query").words()).contains(caption);
        assertThat(bare.page("query").words()).doesNotContain(caption);
    }

    @Test
    void what_a_picture_is_to_those_who_do_not_see_it_is_not_searched() {
        assertThat(book(Locale.FRENCH).holding("drapeau courbe"))
                .extracting(HelpPage::id)
                .as("its caption is")
                .containsExactly("analyses");
        assertThat(book(Locale.FRENCH).holding("empilées")).isEmpty();
    }

    @Test
    void pages_are_found_by_the_beginnings_of_their_words_without_accents_titles_first() {
        HelpBook french = book(Locale.FRENCH);
        assertThat(french.holding("")).hasSameSizeAs(HelpBook.IDS);
        assertThat(french.holding("ECRIRE rech"))
                .first()
                .extracting(HelpPage::id)
                .isEqualTo("query");
        assertThat(french.holding("revue")).first().extracting(HelpPage::id).isEqualTo("digests");
        assertThat(french.holding("destinataires")).extracting(HelpPage::id).containsExactly("digests");
        assertThat(french.holding("cloche")).extracting(HelpPage::id).containsExactly("alerts");
        assertThat(french.holding("licorne")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_example_is_a_query_that_is_understood_without_a_hint(String tag) {
        QueryParser parser = new QueryParser(Fields.core());
        List<String> examples = book(Locale.forLanguageTag(tag)).pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Block.Example.class::isInstance)
                .map(block -> ((Block.Example) block).query())
                .toList();
        assertThat(examples).hasSizeGreaterThan(15).doesNotHaveDuplicates().allSatisfy(query -> {
            assertThat(parser.parse(query)).as(query).isInstanceOf(Parsed.Understood.class);
            assertThat(parser.hints(query)).as(query).isEmpty();
        });
    }

    @Test
    void the_screen_of_alerts_has_its_page_in_the_words_of_its_screen() {
        assertThat(book(Locale.FRENCH).page("alerts").words())
                .startsWith("Alertes\n")
                .contains("D’un mécontentement", "Je m’en occupe", "Mettre en sourdine", "heures calmes");
        assertThat(book(Locale.ENGLISH).page("alerts").words())
                .startsWith("Alerts\n")
                .contains("Discontent", "I’ll handle it", "Mute", "quiet hours");
    }

    @Test
    void a_screen_without_a_page_begins_with_the_commands() {
        assertThat(book(Locale.FRENCH).page("front-pages").id()).isEqualTo(HelpBook.FIRST);
    }

    @Test
    void what_is_written_is_read_in_its_kinds() {
        HelpNames names = new HelpNames(
                new KeyNames(new Language(Locale.FRENCH)),
                key -> key.equals("command.find") ? List.of("Ctrl+F") : List.of(),
                key -> "Importer");
        HelpPage page = new HelpReader(names::of)
                .read(
                        "x",
                        "# Un titre\n\n"
                                + "Des *mots*\n"
                                + "et {command.find}, {escape}.\n\n"
                                + "## Plus\n"
                                + "- voir [là](listen)\n"
                                + "> a OU b\n"
                                + "![Une barre (ou deux)](bar) Sa barre\n"
                                + "{command.import} {=cancel} {key.unsure}");
        assertThat(page.title()).isEqualTo("Un titre");
        assertThat(page.blocks())
                .containsExactly(
                        new Block.Paragraph(List.of(
                                new Span.Words("Des "),
                                new Span.Name("mots"),
                                new Span.Words(" et "),
                                new Span.Keys("Ctrl+F"),
                                new Span.Words(", "),
                                new Span.Keys("Échap"),
                                new Span.Words("."))),
                        new Block.Heading("Plus"),
                        new Block.Item(List.of(new Span.Words("voir "), new Span.Door("là", "listen"))),
                        new Block.Example("a OU b"),
                        new Block.Picture("bar", "Une barre (ou deux)", "Sa barre"),
                        new Block.Paragraph(List.of(
                                new Span.Name("Importer"),
                                new Span.Words(" "),
                                new Span.Name("Annuler"),
                                new Span.Words(" "),
                                new Span.Keys("I"))));
    }

    @Test
    void a_page_without_a_title_an_unknown_key_and_a_picture_without_words_are_refused() {
        HelpNames names = new HelpNames(new KeyNames(new Language(Locale.FRENCH)), key -> List.of(), key -> key);
        assertThatThrownBy(() -> new HelpReader(names::of).read("x", "Rien"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HelpReader(names::of).read("x", "# Titre\n\n![](bar) Sa barre"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("![](bar)");
        assertThatThrownBy(() -> new HelpReader(names::of).read("x", "# Titre\n\n![Une barre](bar)"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> names.of("hyper")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Block.Picture> pictures(HelpPage page) {
        return page.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    private static List<String> names(List<Block.Picture> pictures) {
        return pictures.stream().map(Block.Picture::name).toList();
    }

    private static List<Object> kinds(HelpPage page) {
        List<Object> kinds = new ArrayList<>();
        page.blocks().forEach(block -> kinds.add(block.getClass()));
        return kinds;
    }

    private static Stream<Span> spans(HelpPage page) {
        return page.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph(var spans) -> spans.stream();
            case Block.Item(var spans) -> spans.stream();
            case Block.Heading heading -> Stream.empty();
            case Block.Example example -> Stream.empty();
            case Block.Picture picture -> Stream.empty();
        });
    }
}
