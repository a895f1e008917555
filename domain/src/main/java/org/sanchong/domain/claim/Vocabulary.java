package org.sanchong.domain.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;

/** The words of a catalog (词汇表): the attributes and categories that its policies and its claims may use. */
@Value.Immutable
@ValueType
public abstract class Vocabulary {
    Vocabulary() {}

    /** The attributes; each name once. */
    public abstract List<ClaimAttribute> attributes();

    /** The categories; each code once, at most 64. */
    public abstract List<Category> categories();

    /** The columns of claims that are no attributes, such as {@code claim_id}, with their names; each once. */
    public abstract List<Column> columns();

    /**
     * The columns of filings and contracts (转诊备案与签约机构) that claims do not have, with their codes; each name once.
     */
    public abstract List<ClaimAttribute> referralColumns();

    /** The departments that certify categories and deliver lists of people; each code once. */
    public abstract List<Department> departments();

    /** Returns the department of that code, with its labels. */
    public Optional<Department> department(String code) {
        return departments().stream()
                .filter(d -> d.department().code().equals(code))
                .findFirst();
    }

    /** Returns the attribute of that name. */
    public Optional<ClaimAttribute> attribute(String name) {
        return attributes().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** Returns the category of that code, with its labels. */
    public Optional<Category> category(String code) {
        return categories().stream()
                .filter(c -> c.category().code().equals(code))
                .findFirst();
    }

    /** Starts a vocabulary. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A hardship category with its labels.
     *
     * @param category the category
     * @param english its name in English
     * @param chinese its name in Chinese
     * @param certifiedBy who certifies it: departments by their English names, parted by commas
     * @param also further Chinese words by which files may say it
     */
    public record Category(
            EligibilityCategory category, String english, String chinese, String certifiedBy, List<String> also) {
        /** Keeps the list as it is now. */
        public Category {
            also = List.copyOf(also);
        }

        /** A category without further words. */
        public Category(EligibilityCategory category, String english, String chinese, String certifiedBy) {
            this(category, english, chinese, certifiedBy, List.of());
        }

        /** Returns whether the department is one of those that certify it. */
        public boolean isCertifiedBy(Department department) {
            return Arrays.asList(certifiedBy.split(", ")).contains(department.english());
        }
    }

    /**
     * What a column of claims is called that is no attribute.
     *
     * @param name its name in files
     * @param english what it holds, in English
     * @param chinese its Chinese name, by which files may call it as well
     * @param also further Chinese names of it
     */
    public record Column(String name, String english, String chinese, List<String> also) {
        /** Keeps the list as it is now. */
        public Column {
            also = List.copyOf(also);
        }
    }

    /**
     * A department with its labels.
     *
     * @param department the department
     * @param english its name in English, as categories name it
     * @param chinese its name in Chinese
     * @param also further Chinese words by which files may say it
     */
    public record Department(CertifyingDepartment department, String english, String chinese, List<String> also) {
        /** Keeps the list as it is now. */
        public Department {
            also = List.copyOf(also);
        }
    }

    /** Builds a vocabulary. */
    public static class Builder extends ImmutableVocabulary.Builder {
        Builder() {}
    }
}
