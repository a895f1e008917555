-- Claims for wrk: wrk -s benchmarks/requests.lua URL -- preview|commit [PAUSE]; each commit a claim of its own. With a pause,
-- in milliseconds, each connection rests so long between an answer and its next request.
local kind, run, number = 'preview', '', 0
local threads = 0

function setup(thread)
  thread:set('thread_number', threads)
  threads = threads + 1
end

function init(args)
  kind = args[1] or 'preview'
  local pause = tonumber(args[2])
  if pause then
    delay = function() return pause end
  end
  run = tostring(os.time()) .. '-' .. thread_number .. '-'
  wrk.method = 'POST'
  wrk.headers['Content-Type'] = 'application/json'
  wrk.body = claim('B-1')
end

function claim(id)
  return '{"claim_id":"' .. id .. '","person_id":"lantern-' .. id .. '","region":"430523","care_type":"INPATIENT",'
    .. '"facility_level":"LEVEL_2","locality":"IN_COUNTY","admitted_on":"2022-03-01","discharged_on":"2022-03-06","total":"3000.00"}'
end

function request()
  if kind ~= 'commit' then
    return wrk.format()
  end
  number = number + 1
  return wrk.format(nil, nil, nil, claim(run .. number))
end

function done(summary, latency)
  io.write(string.format('%.0f requests/s, p50 %.2f ms, p99 %.2f ms, longest %.1f ms; %d answered, %d not 2xx or 3xx, %d connections failed or timed out\n',
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    summary.requests, summary.errors.status, summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
