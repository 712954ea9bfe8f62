package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.beffroi.workbench.strategy.model.ValueFormat.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFormatTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static ValueFormat french(Kind kind) {
        return new ValueFormat(kind, new Language(Locale.FRENCH).with(StrategyView.class), PARIS);
    }

    private static ValueFormat english(Kind kind) {
        return new ValueFormat(kind, new Language(Locale.ENGLISH).with(StrategyView.class), PARIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/3/2026",
                "15/03/2026",
                "15.3.2026",
                "2026-03-15",
                "15 mars 2026",
                "15 MARS 2026",
                " 15\u00a0mars\u00a02026 "
            })
    void days_are_read_as_people_write_them(String typed) {
        assertThat(french(Kind.DAY).read(typed)).contains(LocalDate.of(2026, 3, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "15 brumaire 2026", "mars", "15/3/26", "demain", "2026"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(french(Kind.DAY).read(typed)).isEmpty();
    }

    @Test
    void the_first_of_a_month_may_be_first() {
        assertThat(french(Kind.DAY).read("1er mai 2026")).contains(LocalDate.of(2026, 5, 1));
        assertThat(english(Kind.DAY).read("May 1, 2026")).contains(LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,5|0.5", "0.5|0.5", "1\u202f248,50|1248.50", "1.248,5|1248.5", "1,248.5|1248.5", "\u22123|-3"})
    void numbers_are_read_with_either_comma(String typed, BigDecimal read) {
        assertThat(french(Kind.DECIMAL).read(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"douze", "1,2,3", "1e9", "--1", "12 €", ""})
    void what_is_no_number_is_not_guessed(String typed) {
        assertThat(french(Kind.DECIMAL).read(typed)).isEmpty();
    }

    @Test
    void whole_numbers_have_no_decimals_and_fit() {
        assertThat(french(Kind.WHOLE).read("2026")).contains(2026);
        assertThat(french(Kind.WHOLE).read("12,5")).isEmpty();
        assertThat(french(Kind.WHOLE).read("99999999999")).isEmpty();
        assertThat(french(Kind.WHOLE).write(2026)).isEqualTo("2026");
    }

    @Test
    void a_moment_is_a_day_and_an_hour_of_the_dossiers_zone() {
        Instant moment = Instant.parse("2026-03-15T07:30:00Z");
        assertThat(french(Kind.MOMENT).read("15 mars 2026 08:30")).contains(moment);
        assertThat(french(Kind.MOMENT).read("15/3/2026 à 8h30")).contains(moment);
        assertThat(french(Kind.MOMENT).read("15/3/2026 25:00")).isEmpty();
        assertThat(french(Kind.MOMENT).read("2026-03-15 08:30:00")).contains(moment);
        assertThat(french(Kind.MOMENT).read("2026-03-15T08:30:00.0")).contains(moment);
        assertThat(french(Kind.MOMENT).read("2026-03-15T07:30:00Z")).contains(moment);
        assertThat(french(Kind.MOMENT).read("2026-03-15T08:30:00+01:00")).contains(moment);
        assertThat(french(Kind.MOMENT).read("2026-03-15 08:30:61")).isEmpty();
        assertThat(french(Kind.MOMENT).write(moment)).isEqualTo("15 mars 2026 08:30");
    }

    @Property
    void a_day_that_was_written_is_read_as_itself(
            @ForAll @LongRange(min = -354_000, max = 2_932_000) long since1970, @ForAll("languages") Locale in) {
        LocalDate day = LocalDate.ofEpochDay(since1970);
        ValueFormat typed = new ValueFormat(Kind.DAY, new Language(in).with(StrategyView.class), PARIS);
        assertThat(typed.read(typed.write(day))).contains(day);
    }

    @Property
    void a_decimal_that_was_written_is_read_as_its_value(
            @ForAll @Scale(4) BigDecimal number, @ForAll("languages") Locale in) {
        ValueFormat typed = new ValueFormat(Kind.DECIMAL, new Language(in).with(StrategyView.class), PARIS);
        BigDecimal small = number.remainder(BigDecimal.valueOf(1_000_000_000L));
        assertThat(typed.read(typed.write(small)))
                .hasValueSatisfying(read -> assertThat((BigDecimal) read).isEqualByComparingTo(small));
    }

    @Property
    void a_whole_number_that_was_written_as_a_decimal_is_read_as_its_value(
            @ForAll @LongRange(min = -999_999_999, max = 999_999_999) long number, @ForAll("languages") Locale in) {
        ValueFormat typed = new ValueFormat(Kind.DECIMAL, new Language(in).with(StrategyView.class), PARIS);
        BigDecimal whole = BigDecimal.valueOf(number);
        assertThat(typed.read(typed.write(whole)))
                .hasValueSatisfying(read -> assertThat((BigDecimal) read).isEqualByComparingTo(whole));
    }

    @Test
    void a_comma_groups_digits_in_english_and_begins_decimals_in_french() {
        ValueFormat english =
                new ValueFormat(Kind.DECIMAL, new Language(Locale.ENGLISH).with(StrategyView.class), PARIS);
        assertThat(english.read("12,500")).contains(new BigDecimal("12500"));
        assertThat(english.read("1,234,567.5")).contains(new BigDecimal("1234567.5"));
        assertThat(english.read("0,125")).contains(new BigDecimal("0.125"));
        assertThat(english.read("12,5")).contains(new BigDecimal("12.5"));
        assertThat(french(Kind.DECIMAL).read("12,500")).contains(new BigDecimal("12.500"));
        assertThat(french(Kind.DECIMAL).read("1.234.567,5")).contains(new BigDecimal("1234567.5"));
        assertThat(french(Kind.DECIMAL).read("1.234.567")).contains(new BigDecimal("1234567"));
        assertThat(french(Kind.DECIMAL).read("1,23,4")).isEmpty();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.FRENCH, Locale.ENGLISH);
    }
}
