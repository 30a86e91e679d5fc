package org.whosaid.corenlp;

import edu.stanford.nlp.io.IOUtils;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.model.Gender;

/** The lists of given names that CoreNLP's coreference and quote attribution use. */
final class GivenNameList implements GivenNames {

    private static final String LIST = "edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    /** Names with how often a text used "he", "she", "it" and "they" for them (Bergsma and Lin 2006). */
    private static final String COUNTS = "edu/stanford/nlp/models/quoteattribution/gender_filtered.txt";

    /** One pronoun must be so many times as frequent as the other before a count decides. */
    private static final int CLEARLY = 5;

    private final Map<String, Gender> genders;

    private GivenNameList(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    static GivenNameList load() {
        var genders = new HashMap<String, Gender>();
        var both = new HashSet<String>();
        for (String line : IOUtils.readLines(LIST)) {
            String[] fields = line.split("\t");
            if (fields[1].equals("MALE") || fields[1].equals("FEMALE")) { // a few lines carry a stray mark instead
                String name = fields[0].toLowerCase(Locale.ROOT);
                Gender gender = Gender.valueOf(fields[1]);
                if (genders.getOrDefault(name, gender) != gender) {
                    both.add(name);
                }
                genders.put(name, gender);
            }
        }
        genders.keySet().removeAll(both);
        for (String line : IOUtils.readLines(COUNTS)) {
            String[] fields = line.split("[\t ]");
            String name = fields[0].toLowerCase(Locale.ROOT);
            int he = Integer.parseInt(fields[1]);
            int she = Integer.parseInt(fields[2]);
            if (!both.contains(name) && (he > CLEARLY * she || she > CLEARLY * he)) {
                genders.putIfAbsent(name, he > she ? Gender.MALE : Gender.FEMALE);
            }
        }
        return new GivenNameList(genders);
    }

    @Override
    public Optional<Gender> genderOf(String givenName) {
        return Optional.ofNullable(genders.get(givenName.toLowerCase(Locale.ROOT)));
    }
}
