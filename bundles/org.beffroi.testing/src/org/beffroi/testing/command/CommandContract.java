package org.beffroi.testing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.command.Command;
import org.beffroi.testing.text.BothLanguages;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/** What every verb says of itself: extend this class and say which one is meant. */
@ConsumerType
public abstract class CommandContract {

    private static final Set<Class<?>> TYPES =
            Set.of(String.class, Path.class, int.class, boolean.class, Integer.class);

    /** The verb; it is not run here. */
    protected abstract Command<?> command();

    @Test
    protected void says_what_it_does_in_both_languages() {
        String id = command().getClass().getAnnotation(Command.Info.class).id();
        assertThat(id).matches("[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)?");
        String key = "command." + id.replace(' ', '.');
        BothLanguages texts = new BothLanguages(command().getClass());
        texts.hold(key);
        components(command().parameters()).forEach(component -> texts.hold(key + "." + component.getName()));
    }

    @Test
    protected void asks_under_names_that_no_option_of_all_verbs_has() {
        assertThat(components(command().parameters()))
                .extracting(RecordComponent::getName)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Command.RESERVED);
    }

    @Test
    protected void asks_for_what_a_command_line_can_give() {
        for (RecordComponent component : components(command().parameters())) {
            Class<?> raw = component.getType();
            Class<?> one = raw == Optional.class || raw == List.class
                    ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                    : raw;
            assertThat(TYPES.contains(one) || one.isEnum())
                    .as("%s is a %s", component.getName(), one)
                    .isTrue();
        }
    }

    /** Those of a record, those of its groups in their place. */
    private static List<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(one -> one.getType().isRecord() ? components(one.getType()).stream() : Stream.of(one))
                .toList();
    }
}
