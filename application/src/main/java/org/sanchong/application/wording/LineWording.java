package org.sanchong.application.wording;

/** Puts into words what is wrong with fee lines, and how to mend it. */
public final class LineWording {
    private final boolean chinese;

    /** Words for people who use the language. */
    public LineWording(Language language) {
        this.chinese = language == Language.ZH;
    }

    /** Returns the words, without the code. */
    public String words(LineFault fault) {
        return chinese ? inChinese(fault) : inEnglish(fault);
    }

    private static String inEnglish(LineFault fault) {
        if (fault instanceof LineFault.BadValue bad) {
            return "line " + bad.line() + " of the fee lines: " + bad.column() + " " + inEnglish(bad);
        }
        if (fault instanceof LineFault.MalformedLine row) {
            return "line " + row.line() + " of the fee lines has " + Counted.of(row.found(), "value") + ", the header "
                    + row.expected() + " columns. Look for a missing or an unquoted comma";
        }
        if (fault instanceof LineFault.LinesMismatch mismatch) {
            return mismatch.column() + " is " + mismatch.given() + ", and the claim's fee lines come to "
                    + mismatch.sum() + ". Correct one of them"
                    + ("total".equals(mismatch.column()) ? "" : ", or leave the column empty");
        }
        LineFault.NegativeSum sum = (LineFault.NegativeSum) fault;
        return "the claim's fee lines come to " + sum.sum() + " for " + sum.column()
                + ". A claim that gives back is a refund: name the claim that it takes back in reverses";
    }

    private static String inEnglish(LineFault.BadValue bad) {
        String value = "is \"" + bad.value() + "\"";
        return switch (bad.problem()) {
            case MISSING -> "is empty and must be given";
            case NO_NUMBER -> value + ". Write digits with at most four decimals, such as 4.52, up to 10000000000";
            case NEGATIVE -> value + " and must not be negative. A line that gives back has a negative quantity";
            case NO_SHARE -> value + ". Write what the person pays first as 5% or 0.05, from 0 to 100%";
            case NO_CLASS -> value + ". Write one of: A, B, OUTSIDE";
            case NO_DAY -> value + ". Write a day as YYYY-MM-DD";
            case NO_LINE_NUMBER -> value + ". Write a whole number of at most 18 digits";
            case REPEATED -> value + ", as on an earlier line of the claim. Give each line of a claim its own number";
            case TOO_MUCH -> value + ", which with unit_price comes to more than 10000000000.00 yuan";
        };
    }

    private static String inChinese(LineFault fault) {
        if (fault instanceof LineFault.BadValue bad) {
            return "收费明细第 " + bad.line() + " 行：" + bad.column() + " " + inChinese(bad);
        }
        if (fault instanceof LineFault.MalformedLine row) {
            return "收费明细第 " + row.line() + " 行有 " + row.found() + " 个值，表头有 " + row.expected() + " 列，请检查缺少或未加引号的逗号";
        }
        if (fault instanceof LineFault.LinesMismatch mismatch) {
            return mismatch.column() + " 为 " + mismatch.given() + "，而本笔收费明细合计 " + mismatch.sum() + "，请更正其一"
                    + ("total".equals(mismatch.column()) ? "" : "，或将该列留空");
        }
        LineFault.NegativeSum sum = (LineFault.NegativeSum) fault;
        return "本笔收费明细的 " + sum.column() + " 合计 " + sum.sum() + "。退还费用的结算为退费，请在 reverses 中填写所冲正的结算号";
    }

    private static String inChinese(LineFault.BadValue bad) {
        String value = "为“" + bad.value() + "”";
        return switch (bad.problem()) {
            case MISSING -> "为空，必须填写";
            case NO_NUMBER -> value + "，请填写至多四位小数的数字，如 4.52，最大 10000000000";
            case NEGATIVE -> value + "，不得为负数；退费明细的数量为负";
            case NO_SHARE -> value + "，请按 5% 或 0.05 填写先行自付比例，范围 0 至 100%";
            case NO_CLASS -> value + "，应为其中之一：A（甲类）、B（乙类）、OUTSIDE（目录外）";
            case NO_DAY -> value + "，请按 YYYY-MM-DD 填写日期";
            case NO_LINE_NUMBER -> value + "，请填写至多 18 位的整数";
            case REPEATED -> value + "，与本笔前面的明细相同，同一结算的明细序号不得重复";
            case TOO_MUCH -> value + "，与 unit_price 相乘超过 10000000000.00 元";
        };
    }
}
