package org.beffroi.workbench.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.palette.CommandList.Entry;
import org.junit.jupiter.api.Test;

class CommandListTest {

    private final CommandList french = new CommandList(
            List.of(
                    Entry.of("export", CommandGroup.SEARCH, "command.export", "Ctrl+E"),
                    Entry.of("import", CommandGroup.DOSSIER, "command.import", "Ctrl+I"),
                    Entry.of("undo", CommandGroup.DOSSIER, "command.undo", "Ctrl+Z"),
                    Entry.of("redo", CommandGroup.DOSSIER, "command.redo", "")),
            new Language(Locale.FRENCH));

    @Test
    void a_command_is_found_by_its_name_in_either_language() {
        assertThat(ids("exporter")).containsExactly("export");
        assertThat(ids("undo")).first().isEqualTo("undo");
        assertThat(ids("annuler")).containsExactly("undo");
    }

    @Test
    void accents_case_and_the_order_of_words_do_not_count() {
        assertThat(ids("RETABLIR")).containsExactly("redo");
        assertThat(ids("fichiers importer")).containsExactly("import");
    }

    @Test
    void nothing_typed_is_everything_group_by_group_and_by_name() {
        assertThat(ids("")).containsExactly("export", "undo", "import", "redo");
        assertThat(french.lines(" "))
                .extracting(CommandList.Line::heading)
                .containsExactly("category.search", "category.dossier", "category.dossier", "category.dossier");
    }

    @Test
    void what_was_called_lately_comes_first_until_something_is_typed() {
        CommandList list = new CommandList(
                List.of(
                        Entry.of("export", CommandGroup.SEARCH, "command.export", ""),
                        Entry.of("import", CommandGroup.DOSSIER, "command.import", ""),
                        Entry.of("undo", CommandGroup.DOSSIER, "command.undo", "")),
                List.of("import", "gone", "export"),
                new Language(Locale.FRENCH));
        assertThat(list.fitting("")).extracting(Entry::id).containsExactly("import", "export", "undo");
        assertThat(list.lines(""))
                .extracting(CommandList.Line::heading)
                .containsExactly("palette.lately", "palette.lately", "category.dossier");
        assertThat(list.fitting("exporter")).extracting(Entry::id).containsExactly("export");
    }

    private List<String> ids(String typed) {
        return french.fitting(typed).stream().map(Entry::id).toList();
    }

    @Test
    void a_command_of_which_the_workbench_has_no_text_is_called_as_its_model_calls_it() {
        CommandList list = new CommandList(
                List.of(
                        CommandList.Entry.of(
                                "com.example.fly",
                                CommandGroup.OTHER,
                                CommandListTest.class,
                                "command.fly",
                                "Fly away",
                                ""),
                        CommandList.Entry.of(
                                "org.beffroi.workbench.palette",
                                CommandGroup.PROGRAM,
                                Language.class,
                                "command.palette",
                                "spare",
                                "")),
                new Language(Locale.FRENCH));
        assertThat(list.fitting("fly")).extracting(list::name).containsExactly("Fly away");
        assertThat(list.fitting(""))
                .extracting(list::name)
                .doesNotContain("spare")
                .hasSize(2);
    }

    @Test
    void a_command_is_found_by_other_words_that_people_have_for_it_in_either_language() {
        Entry ofLanguages = new Entry(
                "analysis:languages", CommandGroup.ANALYSIS, language -> "Langues parlées", language -> "", "");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            CommandList list = new CommandList(
                    List.of(
                            ofLanguages,
                            Entry.of("language", CommandGroup.PROGRAM, "command.language", ""),
                            Entry.of("theme", CommandGroup.PROGRAM, "command.theme", ""),
                            Entry.of("undo", CommandGroup.DOSSIER, "command.undo", "")),
                    new Language(locale));
            assertThat(list.fitting("langue")).extracting(Entry::id).contains("language");
            assertThat(list.fitting("Français")).extracting(Entry::id).contains("language");
            assertThat(list.fitting("theme")).extracting(Entry::id).containsExactly("theme");
            assertThat(list.fitting("thème")).extracting(Entry::id).containsExactly("theme");
            assertThat(list.fitting("dark")).extracting(Entry::id).containsExactly("theme");
        }
    }

    @Test
    void the_group_of_what_fits_best_comes_first_and_each_group_stands_once() {
        CommandList list = new CommandList(
                List.of(
                        Entry.of("digest", CommandGroup.MENTION, "command.digest.mention", ""),
                        Entry.of("export", CommandGroup.SEARCH, "command.export", ""),
                        Entry.of("digests", CommandGroup.SEARCH, "command.digest.search", ""),
                        Entry.of("screen", CommandGroup.SCREEN, "command.digests", "")),
                new Language(Locale.FRENCH));
        assertThat(list.lines("revue"))
                .extracting(line -> line.entry().id())
                .containsExactly("screen", "digest", "digests");
        assertThat(list.lines("revue"))
                .extracting(CommandList.Line::heading)
                .containsExactly("category.screen", "category.mention", "category.search");
    }

    @Test
    void what_is_called_like_nothing_is_found_nowhere() {
        assertThat(french.lines("poubelle")).isEmpty();
        assertThat(french.lines("?!")).hasSize(4);
    }
}
