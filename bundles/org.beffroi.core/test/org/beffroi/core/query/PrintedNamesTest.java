package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed query says the names of values, in the reader's language, never the key under which they are stored. */
class PrintedNamesTest {

    private static final Fields FIELDS = Fields.core()
            .with(List.of(
                    CoreFields.DEPARTMENT.withNames(
                            new Term("green-spaces", "green spaces", "espaces verts"),
                            new Term("roads", "roads", "voirie")),
                    CoreFields.THEME.withVocabulary(new Term("democracy", "local democracy", "démocratie locale"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "department; green-spaces; service:\"espaces verts\"; department:\"green spaces\"",
                "department; roads; service:voirie; department:roads",
                "theme; democracy; thème:\"démocratie locale\"; theme:\"local democracy\""
            })
    void valuesAreSaidByTheirNames(String field, String value, String french, String english) {
        Query query = new Query.FieldIs(field, Wildcards.literally(value));
        QueryPrinter printer = new QueryPrinter(FIELDS);
        assertThat(printer.print(query, Locale.FRENCH)).isEqualTo(french);
        assertThat(printer.print(query, Locale.ENGLISH)).isEqualTo(english);
        QueryParser parser = new QueryParser(FIELDS);
        assertThat(parser.parse(french).orRefuse()).isEqualTo(query);
        assertThat(parser.parse(english).orRefuse()).isEqualTo(query);
    }
}
