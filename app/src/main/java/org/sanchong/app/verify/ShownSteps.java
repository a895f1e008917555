package org.sanchong.app.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the steps of a derivation show what an account held. */
final class ShownSteps {
    private final Map<String, Json.Members> schedules = new LinkedHashMap<>();

    ShownSteps(List<Json.Members> steps) {
        for (Json.Members step : steps) {
            for (Json.Members schedule : step.objects("schedules")) {
                schedules.putIfAbsent(step.text("id") + "/" + schedule.text("id"), schedule);
            }
        }
    }

    /** Returns the amount of a member of a schedule, in fen, or null. */
    @Nullable
    Long fen(String step, String schedule, String member) {
        Json.Members shown = schedules.get(step + "/" + schedule);
        String text = shown == null ? null : shown.text(member);
        return text == null ? null : Fen.read(text);
    }

    /** Returns what a schedule's cap on the account shows as counted, in fen, or null. */
    @Nullable
    Long counted(String step, String schedule, String account) {
        Json.Members shown = schedules.get(step + "/" + schedule);
        if (shown != null) {
            for (Json.Members cap : shown.objects("caps")) {
                String text = account.equals(cap.text("account")) ? cap.text("counted") : null;
                if (text != null) {
                    return Fen.read(text);
                }
            }
        }
        return null;
    }
}
