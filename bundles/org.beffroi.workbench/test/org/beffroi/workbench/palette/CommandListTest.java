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
                    Entry.of("export", "command.export", "Ctrl+E"),
                    Entry.of("import", "command.import", "Ctrl+I"),
                    Entry.of("undo", "command.undo", "Ctrl+Z"),
                    Entry.of("redo", "command.redo", "")),
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
    void nothing_typed_is_everything_by_name() {
        assertThat(ids("")).containsExactly("undo", "export", "import", "redo");
    }

    @Test
    void what_was_called_lately_comes_first_until_something_is_typed() {
        CommandList list = new CommandList(
                List.of(
                        Entry.of("export", "command.export", ""),
                        Entry.of("import", "command.import", ""),
                        Entry.of("undo", "command.undo", "")),
                List.of("import", "gone", "export"),
                new Language(Locale.FRENCH));
        assertThat(list.fitting("")).extracting(Entry::id).containsExactly("import", "export", "undo");
        assertThat(list.fitting("exporter")).extracting(Entry::id).containsExactly("export");
    }

    private List<String> ids(String typed) {
        return french.fitting(typed).stream().map(Entry::id).toList();
    }

    @Test
    void a_command_of_which_the_workbench_has_no_text_is_called_as_its_model_calls_it() {
        CommandList list = new CommandList(
                List.of(
                        CommandList.Entry.of("com.example.fly", CommandListTest.class, "command.fly", "Fly away", ""),
                        CommandList.Entry.of(
                                "org.beffroi.workbench.palette", Language.class, "command.palette", "spare", "")),
                new Language(Locale.FRENCH));
        assertThat(list.fitting("fly")).extracting(list::name).containsExactly("Fly away");
        assertThat(list.fitting(""))
                .extracting(list::name)
                .doesNotContain("spare")
                .hasSize(2);
    }
}
