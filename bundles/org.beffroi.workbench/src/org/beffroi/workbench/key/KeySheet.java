package org.beffroi.workbench.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.palette.CommandGroup;
import org.beffroi.workbench.palette.KeyNames;
import org.beffroi.workbench.palette.ModelCommands;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/**
 * All keys of the window: those of the model's bindings, whichever bundle added them, and those of screens. Belongs to the UI
 * thread.
 *
 * @param commands with the names of the keys, whose language is spoken
 * @param screens told after the commands, in that order
 * @param front id of the part in front, whose keys come first; blank for none
 */
public record KeySheet(ModelCommands commands, List<ScreenKeys> screens, String front) {

    private static final System.Logger LOG = System.getLogger(KeySheet.class.getName());

    public KeySheet {
        screens = List.copyOf(screens);
    }

    /** The groups of the screen in hand, then those of commands in the order of the palette, then those of the other screens. */
    public List<KeyGroup> groups() {
        List<KeyGroup> inHand = screens.stream()
                .flatMap(each -> each.inHand(commands.names(), front).stream())
                .toList();
        return Stream.of(
                        inHand.stream(),
                        ofCommands().stream(),
                        screens.stream()
                                .flatMap(each -> each.groups(commands.names()).stream())
                                .filter(group -> !inHand.contains(group)))
                .flatMap(groups -> groups)
                .toList();
    }

    /** The keys of a command, none where it has none. */
    public List<String> keys(MCommand command) {
        return keys().getOrDefault(command, List.of());
    }

    private List<KeyGroup> ofCommands() {
        Language language = commands.names().language();
        Map<CommandGroup, List<KeyUse>> uses = new EnumMap<>(CommandGroup.class);
        keys().forEach((command, keys) -> uses.computeIfAbsent(CommandGroup.of(command), group -> new ArrayList<>())
                .add(new KeyUse(keys, name(command, language))));
        return uses.entrySet().stream()
                .map(group -> new KeyGroup(
                        language.text(group.getKey().key()),
                        group.getValue().stream()
                                .sorted(Comparator.comparing(KeyUse::words, language.alphabetical()))
                                .toList()))
                .toList();
    }

    private Map<MCommand, List<String>> keys() {
        Map<MCommand, List<String>> keys = new LinkedHashMap<>();
        for (MBindingTable table : commands.application().getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                if (binding.getCommand() != null) {
                    keys.computeIfAbsent(binding.getCommand(), command -> new ArrayList<>())
                            .add(called(binding.getKeySequence()));
                }
            }
        }
        return keys;
    }

    private String called(String sequence) {
        KeyNames names = commands.names();
        try {
            return names.of(KeySequence.getInstance(sequence));
        } catch (ParseException e) {
            LOG.log(System.Logger.Level.DEBUG, "No keys: " + sequence, e);
            return sequence;
        }
    }

    private String name(MCommand command, Language language) {
        return Sentence.of(commands.home(command), ModelCommands.key(command))
                .found(language.locale())
                .orElseGet(() -> ModelCommands.name(command));
    }
}
