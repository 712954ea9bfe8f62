package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.palette.CommandGroup;
import org.beffroi.workbench.palette.CommandList;
import org.beffroi.workbench.palette.KeyNames;
import org.beffroi.workbench.palette.ModelCommands;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every command of the model as it runs, those that bundles add to it included, is called something in both languages. */
@ExtendWith(OneWorkbench.class)
class CommandLabelsTest {

    @Test
    void each_has_a_text_of_its_own_in_french_and_in_english(RunningWorkbench workbench) {
        workbench.act(() -> {
            MApplication application = workbench.context().get(MApplication.class);
            ModelCommands commands = commands(workbench, application);
            List<String> nameless = new ArrayList<>();
            for (MCommand command : application.getCommands()) {
                for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    if (Sentence.of(commands.home(command), ModelCommands.key(command))
                            .found(locale)
                            .filter(name -> !name.isBlank())
                            .isEmpty()) {
                        nameless.add(command.getElementId() + " in " + locale);
                    }
                }
            }
            assertThat(application.getCommands()).hasSizeGreaterThan(30);
            assertThat(nameless).isEmpty();
        });
    }

    @Test
    void the_palette_lists_all_of_them_by_their_names_in_either_language(RunningWorkbench workbench) {
        workbench.act(() -> {
            MApplication application = workbench.context().get(MApplication.class);
            List<CommandList.Entry> entries = commands(workbench, application).entries(command -> true);
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                CommandList list = new CommandList(entries, new Language(locale));
                assertThat(list.fitting("")).hasSameSizeAs(application.getCommands());
                assertThat(entries).allSatisfy(entry -> assertThat(list.name(entry))
                        .isNotBlank()
                        .isNotEqualTo(entry.id())
                        .doesNotStartWith("%")
                        .doesNotStartWith("command."));
            }
        });
    }

    @Test
    void each_of_ours_stands_in_a_group_and_is_found_by_other_words_too(RunningWorkbench workbench) {
        workbench.act(() -> {
            MApplication application = workbench.context().get(MApplication.class);
            ModelCommands commands = commands(workbench, application);
            assertThat(application.getCommands())
                    .filteredOn(command -> command.getElementId().startsWith("org.beffroi."))
                    .allSatisfy(command -> {
                        assertThat(CommandGroup.of(command))
                                .as(command.getElementId())
                                .isNotEqualTo(CommandGroup.OTHER);
                        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                            assertThat(Sentence.of(commands.home(command), ModelCommands.key(command) + ".also")
                                            .found(locale))
                                    .as(command.getElementId() + " in " + locale)
                                    .isPresent();
                        }
                    });
        });
    }

    private static ModelCommands commands(RunningWorkbench workbench, MApplication application) {
        return new ModelCommands(
                application,
                workbench.context().get(ECommandService.class),
                workbench.context().get(EBindingService.class),
                new KeyNames(new Language(Locale.FRENCH)));
    }
}
