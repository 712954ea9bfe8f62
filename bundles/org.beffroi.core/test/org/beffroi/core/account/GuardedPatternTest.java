package org.beffroi.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The words that a pattern is guarded by stand in every text that it finds something in. */
class GuardedPatternTest {

    private static final List<GuardedPattern> ALL = all();

    @Test
    void all_guarded_patterns_are_tried() {
        assertThat(ALL).hasSizeGreaterThan(12);
    }

    @Property(tries = 3000)
    void what_a_guard_refuses_its_pattern_does_not_find(@ForAll("texts") String text) {
        for (GuardedPattern one : ALL) {
            if (!one.mayFind(text)) {
                assertThat(one.matcher(text).find())
                        .as("%s in %s", one.pattern(), text)
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(Stream.concat(
                        Stream.of(
                                "http",
                                "https",
                                "htp",
                                "ttps",
                                "tps",
                                ":",
                                ";",
                                "//",
                                "/",
                                "\\",
                                " ",
                                "\t",
                                "  ",
                                "www",
                                "ww",
                                "WWW",
                                ".",
                                ",",
                                "@",
                                "@ville",
                                "acct:",
                                "at://",
                                "did:plc:",
                                "x",
                                "(",
                                ")",
                                "[",
                                "]",
                                "sur ",
                                ".com",
                                ".fr",
                                ".tv",
                                "ville",
                                "Mairie",
                                "de",
                                "tel:",
                                "sms:",
                                "tg:",
                                "WhatsApp:",
                                "insta",
                                "FB",
                                "Facebook",
                                "TWITTER",
                                "ſnapchat",
                                "Â",
                                "é",
                                ".bsky.social",
                                "mamot.fr",
                                "0612345678"),
                        AccountNetwork.domains().stream())
                .map(piece -> piece.hashCode() % 5 == 0 ? piece.toUpperCase(Locale.ROOT) : piece)
                .toList());
        return pieces.list().ofMinSize(1).ofMaxSize(9).map(list -> String.join("", list));
    }

    private static List<GuardedPattern> all() {
        List<GuardedPattern> all = new ArrayList<>();
        try {
            for (Class<?> type : List.of(AccountRecogniser.class, WrittenHandles.class, TidyText.class)) {
                for (Field field : type.getDeclaredFields()) {
                    if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        add(field.get(null), all);
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static void add(Object held, List<GuardedPattern> all) throws ReflectiveOperationException {
        switch (held) {
            case GuardedPattern pattern -> all.add(pattern);
            case List<?> list -> {
                for (Object one : list) {
                    add(one, all);
                }
            }
            case Record record
            when record.getClass().getEnclosingClass() == TidyText.class -> {
                var written = record.getClass().getDeclaredMethod("written");
                written.setAccessible(true);
                all.add((GuardedPattern) written.invoke(record));
            }
            default -> {
                // Something else.
            }
        }
    }
}
