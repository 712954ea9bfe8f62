package org.beffroi.workbench.strategy.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.verb.ReportCommand;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose keys are made of a value's name: each value that there is has them. */
class PrintTextsTest {

    private static Stream<String> keys() {
        Stream<String> products = Stream.of(Product.values())
                .map(PrintTextsTest::small)
                .flatMap(name -> Stream.of("print.product." + name, "print.product." + name + ".why"));
        Stream<String> readers = Stream.of(Diffusion.values())
                .map(PrintTextsTest::small)
                .flatMap(name -> Stream.of("print.audience." + name, "print.audience." + name + ".why"));
        Stream<String> suffixes = Stream.concat(
                        Stream.of(Product.values()).filter(product -> product != Product.DOCUMENT),
                        Stream.of(Diffusion.values()).filter(reader -> reader != Diffusion.PUBLIC))
                .map(value -> "print.suffix." + small((Enum<?>) value));
        Stream<String> kinds = Stream.of(Renewal.Kind.values()).map(kind -> "print.kind." + small(kind));
        return Stream.of(products, readers, suffixes, kinds).flatMap(keys -> keys);
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noneIsMissing(String language) {
        Locale locale = Locale.of(language);
        assertThat(keys()).isNotEmpty().allSatisfy(key -> assertThat(
                        Sentence.of(StrategyView.class, key, 1, "1").found(locale))
                .as(key)
                .isPresent());
        assertThat(Renewal.Kind.values()).allSatisfy(kind -> assertThat(
                        Sentence.of(ReportCommand.class, "report.change." + kind.name(), "a", "b")
                                .found(locale))
                .as(kind.name())
                .isPresent());
    }
}
