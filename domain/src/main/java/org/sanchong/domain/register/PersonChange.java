package org.sanchong.domain.register;

import java.util.List;
import org.sanchong.domain.person.PersonId;

/** What a delivered list changes for one person on the day of delivery; everybody concerned has exactly one. */
public sealed interface PersonChange {
    /** Who. */
    PersonId person();

    /** Returns the stable code, such as {@code NEWLY_CERTIFIED}. */
    String code();

    /** Returns the department's certifications in force on the day of delivery as known before. */
    List<Certification> before();

    /** Returns the department's certifications in force on the day of delivery as known now. */
    List<Certification> after();

    /**
     * The department certifies the person, and did not before (新增).
     *
     * @param person who
     * @param after what is in force
     */
    record NewlyCertified(PersonId person, List<Certification> after) implements PersonChange {
        /** Keeps the list as it is now. */
        public NewlyCertified {
            after = List.copyOf(after);
        }

        @Override
        public String code() {
            return "NEWLY_CERTIFIED";
        }

        @Override
        public List<Certification> before() {
            return List.of();
        }
    }

    /**
     * The department no longer certifies the person (退出).
     *
     * @param person who
     * @param before what was in force
     */
    record Ended(PersonId person, List<Certification> before) implements PersonChange {
        /** Keeps the list as it is now. */
        public Ended {
            before = List.copyOf(before);
        }

        @Override
        public String code() {
            return "ENDED";
        }

        @Override
        public List<Certification> after() {
            return List.of();
        }
    }

    /**
     * The person holds other categories than before (类别变更).
     *
     * @param person who
     * @param before what was in force
     * @param after what is
     */
    record ChangedCategory(PersonId person, List<Certification> before, List<Certification> after)
            implements PersonChange {
        /** Keeps the lists as they are now. */
        public ChangedCategory {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public String code() {
            return "CHANGED_CATEGORY";
        }
    }

    /**
     * The categories are the same, something else of them is not: days, region, household, name (信息更正).
     *
     * @param person who
     * @param before what was in force
     * @param after what is
     */
    record Corrected(PersonId person, List<Certification> before, List<Certification> after) implements PersonChange {
        /** Keeps the lists as they are now. */
        public Corrected {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public String code() {
            return "CORRECTED";
        }
    }

    /**
     * Nothing has changed (无变化).
     *
     * @param person who
     * @param after what is in force, as before
     */
    record Unchanged(PersonId person, List<Certification> after) implements PersonChange {
        /** Keeps the list as it is now. */
        public Unchanged {
            after = List.copyOf(after);
        }

        @Override
        public String code() {
            return "UNCHANGED";
        }

        @Override
        public List<Certification> before() {
            return after;
        }
    }

    /**
     * A row of the person cannot be read: nothing is changed until it is mended (待更正).
     *
     * @param person who
     * @param after what is in force, as before
     */
    record HeldBack(PersonId person, List<Certification> after) implements PersonChange {
        /** Keeps the list as it is now. */
        public HeldBack {
            after = List.copyOf(after);
        }

        @Override
        public String code() {
            return "HELD_BACK";
        }

        @Override
        public List<Certification> before() {
            return after;
        }
    }
}
