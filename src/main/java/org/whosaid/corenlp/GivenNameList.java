package org.whosaid.corenlp;

import edu.stanford.nlp.io.IOUtils;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.document.GivenNames;
import org.whosaid.attribution.model.Gender;

/** The list of given names that CoreNLP's coreference uses. */
final class GivenNameList implements GivenNames {

    private static final String RESOURCE = "edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Map<String, Gender> genders;

    private GivenNameList(Map<String, Gender> genders) {
        this.genders = Map.copyOf(genders);
    }

    static GivenNameList load() {
        var genders = new HashMap<String, Gender>();
        var both = new HashSet<String>();
        for (String line : IOUtils.readLines(RESOURCE)) {
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
        return new GivenNameList(genders);
    }

    @Override
    public Optional<Gender> genderOf(String givenName) {
        return Optional.ofNullable(genders.get(givenName.toLowerCase(Locale.ROOT)));
    }
}
