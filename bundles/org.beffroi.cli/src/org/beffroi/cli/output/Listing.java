package org.beffroi.cli.output;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter.Sheet;

/**
 * The table in which a verb lists things of one kind: its title, its columns and what each says of a thing. Texts are those of
 * the command line.
 *
 * @param <T> what is listed, a row each
 * @param title above the table
 * @param none what is said instead of a table without rows; empty where that is shown as it is
 * @param columns from left to right
 */
public record Listing<T>(Label title, Optional<Sentence> none, List<ListingColumn<T>> columns) {

    /** A few words, once it is known in which language. */
    @FunctionalInterface
    public interface Label {
        String in(Locale locale);
    }

    /**
     * A column.
     *
     * @param name stable, as programs read it
     * @param label its head, as people read it
     * @param value of a thing, as tables take it; may be null
     */
    public record ListingColumn<T>(String name, Label label, Kind kind, BiFunction<T, Readership, Object> value) {}

    public Listing {
        columns = List.copyOf(columns);
    }

    /**
     * A listing without columns yet.
     *
     * @param title key of its title
     * @param none key of what is said where there is nothing
     */
    public static <T> Listing<T> of(String title, String none) {
        return new Listing<>(said(title), Optional.of(Sentence.of(Listing.class, none)), List.of());
    }

    /** The same that shows a table without rows as it is. */
    public static <T> Listing<T> of(String title) {
        return of(said(title));
    }

    /** The same under a title that is no text of the command line, such as an identity. */
    public static <T> Listing<T> of(Label title) {
        return new Listing<>(title, Optional.empty(), List.of());
    }

    /** The same that says this instead of a table without rows. */
    public Listing<T> orElse(Sentence instead) {
        return new Listing<>(title, Optional.of(instead), columns);
    }

    /** One more column, the same for all readers. */
    public Listing<T> with(String name, String key, Kind kind, Function<T, Object> value) {
        return with(name, said(key), kind, (thing, readers) -> value.apply(thing));
    }

    /** One more column, which says one thing to people and another to programs. */
    public Listing<T> with(String name, String key, Kind kind, BiFunction<T, Readership, Object> value) {
        return with(name, said(key), kind, value);
    }

    /** One more column whose head is no text of the command line, such as the name of a field. */
    public Listing<T> with(String name, Label label, Kind kind, BiFunction<T, Readership, Object> value) {
        List<ListingColumn<T>> more = new ArrayList<>(columns);
        more.add(new ListingColumn<>(name, label, kind, value));
        return new Listing<>(title, none, more);
    }

    private static Label said(String key) {
        return Sentence.of(Listing.class, key)::in;
    }

    Sheet sheet(ZoneId zone, Workplace workplace) {
        Locale locale = workplace.locale();
        List<Column> heads = columns.stream()
                .map(one -> Column.of(one.name(), one.label().in(locale), one.kind()))
                .toList();
        return new Sheet(title.in(locale), heads, zone, locale, workplace.width());
    }

    Iterator<List<Object>> rows(Iterator<T> things, Readership readers) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return things.hasNext();
            }

            @Override
            public List<Object> next() {
                T thing = things.next();
                return Arrays.asList(columns.stream()
                        .map(column -> column.value().apply(thing, readers))
                        .toArray());
            }
        };
    }
}
