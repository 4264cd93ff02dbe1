package org.coproduction.platform.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/** The fields of an index document, and how a record is spread over them. */
final class Fields {
    /** Raised whenever the same record would give another document: an index of another shape is rebuilt. */
    static final String SHAPE = "4";

    static final String ID = "id";
    static final String KIND = "kind";
    static final String KEY = "key";
    static final String LINE = "line";
    static final String ADDRESS = "address";
    static final String START = "start";
    /** What is written in one of {@link OtherTongues}. */
    static final String OTHER = "text.other";

    static final String SORT = "sort";
    static final String TIE = "tie";
    private static final int LONGEST_SORT_TEXT = 120;
    private static final int LONGEST_FACET = 200;

    private Fields() {}

    static String title(Language language) {
        return "title." + language.tag();
    }

    static String lead(Language language) {
        return "lead." + language.tag();
    }

    /** Everything a record says in this language, title and lead included. */
    static String text(Language language) {
        return "text." + language.tag();
    }

    static String facet(String name) {
        return "f." + name;
    }

    static String number(String name) {
        return "n." + name;
    }

    static Term id(String kind, String key) {
        return new Term(ID, kind + ":" + key);
    }

    static Analyzer analyzer() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (Language language : Language.values()) {
            byField.put(title(language), Analysis.of(language));
            byField.put(lead(language), Analysis.of(language));
            byField.put(text(language), Analysis.of(language));
        }
        byField.put(START, Analysis.STARTS);
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
    }

    static Document of(Indexed indexed) {
        Document document = new Document();
        Term id = id(indexed.kind(), indexed.key());
        document.add(new StringField(ID, id.bytes(), Field.Store.NO));
        document.add(new StringField(facet(KIND), indexed.kind(), Field.Store.NO));
        document.add(new StoredField(KIND, indexed.kind()));
        document.add(new StoredField(KEY, indexed.key()));
        document.add(new BinaryDocValuesField(KEY, new BytesRef(indexed.key())));
        if (indexed.line().length > 0) document.add(new BinaryDocValuesField(LINE, new BytesRef(indexed.line())));
        document.add(new StoredField(ADDRESS, indexed.address()));
        for (Language language : Language.values()) texts(document, indexed, language);
        for (TokenStream terms : OtherTongues.streams(OTHER, indexed)) document.add(new TextField(OTHER, terms));
        indexed.facets().forEach((facet, values) -> facet(document, facet, values));
        facet(document, Named.FACET, named(indexed));
        indexed.numbers().forEach((name, value) -> {
            document.add(new LongPoint(number(name), value));
            document.add(new NumericDocValuesField(number(name), value));
        });
        document.add(new SortedDocValuesField(SORT, sortKey(indexed.sortText())));
        document.add(new NumericDocValuesField(TIE, tie(id.bytes())));
        return document;
    }

    static BytesRef sortKey(String text) {
        String cut = text.length() > LONGEST_SORT_TEXT ? text.substring(0, LONGEST_SORT_TEXT) : text;
        byte[] key = Order.COLLATION.get().getCollationKey(cut).toByteArray();
        return new BytesRef(key, 0, Math.max(0, key.length - 1));
    }

    static Collator collator() {
        Collator collator = Collator.getInstance(ULocale.ROOT);
        collator.setStrength(Collator.TERTIARY);
        return collator;
    }

    private static void texts(Document document, Indexed indexed, Language language) {
        String title = in(indexed.title(), language);
        if (title != null) {
            document.add(new TextField(title(language), Analysis.prepared(title), Field.Store.NO));
            document.add(new TextField(START, Analysis.prepared(title), Field.Store.NO));
            document.add(new TextField(text(language), Analysis.prepared(title), Field.Store.NO));
            document.add(new StoredField("stored." + title(language), title));
        }
        List<Bilingual> passages = indexed.passages();
        for (int i = 0; i < passages.size(); i++) {
            String passage = in(passages.get(i), language);
            if (passage == null) continue;
            String prepared = Analysis.prepared(passage);
            document.add(new TextField(text(language), prepared, Field.Store.NO));
            if (i > 0) continue;
            document.add(new TextField(lead(language), prepared, Field.Store.NO));
            document.add(new StoredField("stored." + lead(language), passage));
        }
        indexed.translations().forEach((tag, translation) -> {
            String said = in(Bilingual.of(translation, tag), language);
            if (said != null) document.add(new TextField(text(language), Analysis.prepared(said), Field.Store.NO));
        });
    }

    /** Which other records its texts name. */
    private static List<String> named(Indexed indexed) {
        return Stream.concat(Stream.of(indexed.title()), indexed.passages().stream())
                .flatMap(
                        text -> Stream.of(Language.values()).flatMap(language -> Stream.ofNullable(in(text, language))))
                .flatMap(text -> Named.in(text).stream())
                .filter(address -> !address.endsWith(indexed.address()))
                .distinct()
                .toList();
    }

    private static void facet(Document document, String facet, List<String> values) {
        for (String value : values) {
            if (value.length() <= LONGEST_FACET) {
                document.add(new StringField(facet(facet), value, Field.Store.NO));
            }
        }
    }

    static @Nullable String in(Bilingual text, Language language) {
        return switch (language) {
            case EN -> text.en();
            case FR -> text.fr();
        };
    }

    /** A number of each record's own that no merge or rebuild changes: FNV-1a, spread once more. */
    private static long tie(BytesRef id) {
        long hash = 0xcbf29ce484222325L;
        for (byte next : id.utf8ToString().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xff)) * 0x100000001b3L;
        }
        return (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    }
}
